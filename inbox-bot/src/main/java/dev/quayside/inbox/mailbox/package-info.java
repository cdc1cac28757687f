/** The company's mailbox, watched over IMAP: what lies in it is taken into the book. */
@NullMarked
package dev.quayside.inbox.mailbox;

import org.jspecify.annotations.NullMarked;
