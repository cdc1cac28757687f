/** What one rate comes to for one request: the freight as it is sold, and every charge. */
@NullMarked
package dev.quayside.rates.pricing.reckoning;

import org.jspecify.annotations.NullMarked;
