/** What is charged beside the freight: for which leg, by what it is counted, and when it arises. */
@NullMarked
package dev.quayside.rates.tariff.charge;

import org.jspecify.annotations.NullMarked;
