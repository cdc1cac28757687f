/** Rows and cells, and where each of them stands. */
@NullMarked
package dev.quayside.portal.ratesheet.grid;

import org.jspecify.annotations.NullMarked;
