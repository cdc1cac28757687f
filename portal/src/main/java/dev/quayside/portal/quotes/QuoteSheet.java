package dev.quayside.portal.quotes;

/**
 * One quote with all that it offers.
 *
 * @param paper where its PDF is fetched; empty where it is not filed yet
 * @param acceptance the page on which it is accepted, declined or asked about, as in its letter;
 *     empty where it is a subsidiary's, who answers himself
 */
public record QuoteSheet(QuoteLine line, String paper, String acceptance) {}
