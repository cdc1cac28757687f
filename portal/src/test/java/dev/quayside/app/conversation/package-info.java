/** Whole conversations, from the inquiry to the order, as customers write them. */
@NullMarked
package dev.quayside.app.conversation;

import org.jspecify.annotations.NullMarked;
