package dev.quayside.db.profile;

import dev.quayside.db.tracking.SeenShipment;

/** A shipment of a customer's, by its number in the book, as the house saw it on the day. */
public record ShipmentSeen(long id, SeenShipment shipment) {}
