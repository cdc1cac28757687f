/** Whom an answer goes to, and which prices may be read by all of them. */
@NullMarked
package dev.quayside.inbox.reply;

import org.jspecify.annotations.NullMarked;
