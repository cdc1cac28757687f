package dev.quayside.db.message;

import java.time.Instant;

/** A mail that could not be dealt with; it is kept, and sales see why. */
public record ParkedMail(
    long id, String mailbox, Instant takenInAt, Instant parkedAt, String reason) {}
