package dev.quayside.db.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * A notice that waits to be sent.
 *
 * @param inquiry that it answers; 0 where it answers none
 * @param messageId our own Message-ID for it, with its angle brackets
 * @param mark by which a reply or a bounce names it; empty for one put before there were marks
 * @param tries how often it was tried before
 */
public record Pending(
    long id,
    long inquiry,
    String messageId,
    Optional<OwnMark> mark,
    Notice notice,
    Instant putAt,
    int tries) {}
