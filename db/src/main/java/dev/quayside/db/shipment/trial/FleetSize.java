package dev.quayside.db.shipment.trial;

/**
 * How large a made-up fleet is. Shipments were booked evenly over the last two years, the newest
 * last; few customers have many of them, and many have few.
 *
 * @param shipments each with two parties, and up to eleven events
 * @param customers each with one user
 */
public record FleetSize(int shipments, int customers) {}
