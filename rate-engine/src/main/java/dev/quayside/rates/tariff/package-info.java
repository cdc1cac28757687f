/** What carriers charge: freight, surcharges, how long it holds, and for whom. */
@NullMarked
package dev.quayside.rates.tariff;

import org.jspecify.annotations.NullMarked;
