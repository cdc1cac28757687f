package dev.quayside.db.message;

import java.time.Instant;

/**
 * A mail that could not be dealt with; it is kept, and sales see why.
 *
 * @param headOnly whether it was too large to be kept whole, so that it is dealt with in the
 *     mailbox
 */
public record ParkedMail(
    long id,
    String mailbox,
    Instant takenInAt,
    Instant parkedAt,
    String reason,
    boolean headOnly) {}
