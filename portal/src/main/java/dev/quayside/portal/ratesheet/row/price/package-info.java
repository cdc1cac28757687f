/** What a row costs: its freight and its charges. */
@NullMarked
package dev.quayside.portal.ratesheet.row.price;

import org.jspecify.annotations.NullMarked;
