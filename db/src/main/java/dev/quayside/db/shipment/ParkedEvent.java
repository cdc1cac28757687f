package dev.quayside.db.shipment;

import java.time.Instant;

/** An event whose shipment nobody knows yet. */
public record ParkedEvent(long id, ToldEvent told, Taken.Why why, Instant receivedAt) {}
