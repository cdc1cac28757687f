package dev.quayside.db.naming;

import java.time.Instant;

/**
 * A past mail that a new name would have changed.
 *
 * @param before between which places it is read today, such as "CNSHA&gt;"
 * @param after likewise by the name
 */
public record Touched(
    long inquiry, String subject, Instant at, Effect effect, String before, String after) {}
