/** What the house did in a span of days, counted from what stands in the book. */
@NullMarked
package dev.quayside.db.figures;

import org.jspecify.annotations.NullMarked;
