package dev.quayside.db.rate.terms;

/**
 * A rule as it is kept, with the number by which it is ended.
 *
 * @param <T> a margin rule or a floor
 */
public record Kept<T>(long number, T rule) {}
