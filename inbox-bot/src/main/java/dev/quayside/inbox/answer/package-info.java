/** What the customer is answered, and how it is written into the book. */
@NullMarked
package dev.quayside.inbox.answer;

import org.jspecify.annotations.NullMarked;
