/** How names of places, states and countries are written, and when two writings are one name. */
@NullMarked
package dev.quayside.rates.place.spelling;

import org.jspecify.annotations.NullMarked;
