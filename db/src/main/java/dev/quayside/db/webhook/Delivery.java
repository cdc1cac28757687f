package dev.quayside.db.webhook;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of one message, for whoever looks it up.
 *
 * @param key its webhook-id
 * @param nextTry empty where it is not tried again
 * @param error what went wrong last; "" where nothing did
 */
public record Delivery(
    String key,
    String event,
    Instant happenedAt,
    int tries,
    Optional<Instant> deliveredAt,
    Optional<Instant> nextTry,
    String error) {}
