/** Which goods a rate is for, told in either language. */
@NullMarked
package dev.quayside.rates.tariff.commodity;

import org.jspecify.annotations.NullMarked;
