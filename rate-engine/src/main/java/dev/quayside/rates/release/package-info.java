/** What stands in the way of handing a shipment out, derived from what was told. */
@NullMarked
package dev.quayside.rates.release;

import org.jspecify.annotations.NullMarked;
