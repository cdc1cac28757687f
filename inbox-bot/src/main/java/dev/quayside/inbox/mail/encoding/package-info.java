/** Bytes become words, even where the sender's program labelled them wrongly. */
@NullMarked
package dev.quayside.inbox.mail.encoding;

import org.jspecify.annotations.NullMarked;
