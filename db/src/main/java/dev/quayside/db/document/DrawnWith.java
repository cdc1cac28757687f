package dev.quayside.db.document;

/**
 * What a filed paper was drawn with, beside the quote.
 *
 * @param buyer the name that stood on it
 */
public record DrawnWith(Stationery stationery, String buyer) {}
