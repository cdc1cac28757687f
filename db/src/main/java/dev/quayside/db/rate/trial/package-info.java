/** A made-up rate library of any size, to measure how fast a price is found in it. */
@NullMarked
package dev.quayside.db.rate.trial;

import org.jspecify.annotations.NullMarked;
