package dev.quayside.db.quote;

import dev.quayside.rates.quote.HouseTerms;
import dev.quayside.rates.quote.RateQuery;

/**
 * What an offer was priced from, beside its request: with it the same offer can be made again.
 *
 * @param library the newest version of the rate library; 0 for an empty one
 * @param terms margins and exchange rates as they were
 * @param pricing the generation of the pricing rules
 */
public record PricedFrom(RateQuery query, long library, HouseTerms terms, int pricing) {}
