/** What a customer is asked in one letter: with which choices, and about what it will cost. */
@NullMarked
package dev.quayside.inbox.askback;

import org.jspecify.annotations.NullMarked;
