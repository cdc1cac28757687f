/** Amounts that know their currency, and what one currency is worth in another. */
@NullMarked
package dev.quayside.rates.money;

import org.jspecify.annotations.NullMarked;
