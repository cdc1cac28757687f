package dev.quayside.db.outbox;

import java.time.Instant;

/**
 * A letter was being handed to the mail server when whoever did it went away, so that it may be
 * with the customer or not.
 *
 * @param since when the handing over began
 * @param copied whether our archive box was a recipient too, so that it can be asked
 */
public record Begun(Instant since, boolean copied) {}
