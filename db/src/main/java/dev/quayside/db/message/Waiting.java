package dev.quayside.db.message;

import java.time.Instant;

/**
 * A mail that was taken in and not yet dealt with.
 *
 * @param tries how often it was begun, this time included
 */
public record Waiting(long id, Bytes raw, Instant takenInAt, int tries) {}
