/** How long a price takes out of a library of ten million rates, measured with JMH. */
@NullMarked
package dev.quayside.app.bench.rates;

import org.jspecify.annotations.NullMarked;
