package dev.quayside.db.outbox;

import java.time.Instant;

/**
 * A notice that waits to be sent.
 *
 * @param messageId our own Message-ID for it, with its angle brackets
 * @param tries how often it was tried before
 */
public record Pending(
    long id, long inquiry, String messageId, Notice notice, Instant putAt, int tries) {}
