/** What the house adds to the carrier's freight, and by which rule. */
@NullMarked
package dev.quayside.rates.margin;

import org.jspecify.annotations.NullMarked;
