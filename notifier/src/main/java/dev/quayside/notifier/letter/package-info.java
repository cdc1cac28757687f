/** The words: what is to be told becomes a letter that a good colleague could have written. */
@NullMarked
package dev.quayside.notifier.letter;

import org.jspecify.annotations.NullMarked;
