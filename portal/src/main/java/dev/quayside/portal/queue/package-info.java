/** What waits: mails to be read, letters to be sent, and what only a person can move on. */
@NullMarked
package dev.quayside.portal.queue;

import org.jspecify.annotations.NullMarked;
