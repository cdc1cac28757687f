/** Where a shipment is, why it is late and when it may be collected, derived from what was told. */
@NullMarked
package dev.quayside.rates.tracking;

import org.jspecify.annotations.NullMarked;
