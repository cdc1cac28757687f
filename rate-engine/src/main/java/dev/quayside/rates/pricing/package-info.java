/** How a request becomes an offer: which rates fit, which are shown, and why the others lost. */
@NullMarked
package dev.quayside.rates.pricing;

import org.jspecify.annotations.NullMarked;
