package dev.quayside.db.timeline;

import java.time.Instant;

/**
 * Somebody of a customer's looked at a shipment.
 *
 * @param customer his number in the book
 * @param shipment ours
 */
public record ShipmentLook(long customer, String shipment, Instant at) {}
