/** The lines that reading a file gives, whatever it was. */
@NullMarked
package dev.quayside.inbox.attachment.words;

import org.jspecify.annotations.NullMarked;
