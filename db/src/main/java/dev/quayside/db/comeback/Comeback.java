package dev.quayside.db.comeback;

/**
 * What is said of one answer of ours to one address.
 *
 * @param address in lower case, "" where it is not named
 * @param reason the other side's words, such as "550 5.1.1 user unknown"
 */
public record Comeback(Fate fate, String address, String reason) {}
