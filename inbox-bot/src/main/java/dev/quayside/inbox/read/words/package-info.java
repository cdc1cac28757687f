/** The letters of a message made comparable: one alphabet, numbers, labels, table rows. */
@NullMarked
package dev.quayside.inbox.read.words;

import org.jspecify.annotations.NullMarked;
