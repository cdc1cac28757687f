/** Shipments on their way, with their milestones. */
@NullMarked
package dev.quayside.db.shipment;

import org.jspecify.annotations.NullMarked;
