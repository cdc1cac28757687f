/** Letters and forms written with an office program, paragraph by paragraph, row by row. */
@NullMarked
package dev.quayside.inbox.attachment.letter;

import org.jspecify.annotations.NullMarked;
