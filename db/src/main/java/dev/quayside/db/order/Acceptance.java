package dev.quayside.db.order;

/**
 * A customer's word that he takes a quote.
 *
 * @param number such as Q1001
 * @param version the one he has before him
 * @param option which of its options, the first is 1
 * @param who his name or address
 * @param words what he writes with it, for whoever opens the file
 */
public record Acceptance(
    String number, int version, int option, String who, Way way, String words) {}
