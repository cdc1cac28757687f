/** Where freight goes from and to: ports, airports, terminals, and what people call them. */
@NullMarked
package dev.quayside.rates.place;

import org.jspecify.annotations.NullMarked;
