/** How much there is of whatever a tariff counts: boxes, revenue tons, chargeable kilograms. */
@NullMarked
package dev.quayside.rates.measure;

import org.jspecify.annotations.NullMarked;
