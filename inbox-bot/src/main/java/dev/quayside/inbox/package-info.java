/** In: a customer's mail becomes a decision, written into the book. */
@NullMarked
package dev.quayside.inbox;

import org.jspecify.annotations.NullMarked;
