package dev.quayside.portal.quotes;

/**
 * One quote with all that it offers.
 *
 * @param paper where its PDF is fetched; empty where it is not filed yet
 */
public record QuoteSheet(QuoteLine line, String paper) {}
