/**
 * What is about to leave is read again as the customer will read it, and compared with the book.
 */
@NullMarked
package dev.quayside.notifier.readback;

import org.jspecify.annotations.NullMarked;
