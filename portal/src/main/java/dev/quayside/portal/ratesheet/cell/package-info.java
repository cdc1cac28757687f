/** What people write into one cell: a day, an amount, a surcharge. */
@NullMarked
package dev.quayside.portal.ratesheet.cell;

import org.jspecify.annotations.NullMarked;
