/** A made-up fleet of any size, to measure how fast customers see where their cargo is. */
@NullMarked
package dev.quayside.db.shipment.trial;

import org.jspecify.annotations.NullMarked;
