/** A letter is opened: from bytes as the mail server gave them to a message that can be read. */
@NullMarked
package dev.quayside.inbox.mail.opening;

import org.jspecify.annotations.NullMarked;
