/** What customers' doings tell sales: the rules as the house has set them, and what they opened. */
@NullMarked
package dev.quayside.db.signal;

import org.jspecify.annotations.NullMarked;
