package dev.quayside.rates.quote;

import dev.quayside.rates.margin.MarginRules;
import dev.quayside.rates.money.ExchangeRates;
import java.util.Currency;

/**
 * What the house goes by when it prices.
 *
 * @param currency the one in which totals are compared and summed up
 */
public record HouseTerms(MarginRules margins, ExchangeRates exchange, Currency currency) {}
