/**
 * Shipments on their way: whose they are, how they are to go, and all that was told of them, kept
 * for good.
 */
@NullMarked
package dev.quayside.db.shipment;

import org.jspecify.annotations.NullMarked;
