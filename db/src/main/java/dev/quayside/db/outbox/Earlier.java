package dev.quayside.db.outbox;

import java.time.Instant;

/**
 * An order that may be for the same shipment.
 *
 * @param who accepted its quote
 */
public record Earlier(String order, String quote, String who, Instant at) {}
