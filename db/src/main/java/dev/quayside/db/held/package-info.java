/** Quotes that earn less than their floor, held back until somebody answers for them by name. */
@NullMarked
package dev.quayside.db.held;

import org.jspecify.annotations.NullMarked;
