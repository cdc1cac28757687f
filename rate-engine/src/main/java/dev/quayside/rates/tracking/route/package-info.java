/** The way a shipment is to go, leg by leg, and what an event means at a port of it. */
@NullMarked
package dev.quayside.rates.tracking.route;

import org.jspecify.annotations.NullMarked;
