/** What is to be carried: full containers by type, and the goods in them. */
@NullMarked
package dev.quayside.rates.cargo;

import org.jspecify.annotations.NullMarked;
