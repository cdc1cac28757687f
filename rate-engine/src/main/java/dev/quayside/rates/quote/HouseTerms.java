package dev.quayside.rates.quote;

import dev.quayside.rates.margin.MarginRules;
import dev.quayside.rates.margin.floor.Approval;
import dev.quayside.rates.margin.floor.FloorRules;
import dev.quayside.rates.money.ExchangeRates;
import java.util.Currency;
import java.util.List;

/**
 * What the house goes by when it prices.
 *
 * @param currency the one in which totals are compared and summed up
 * @param approvals quotes that may go below the floor, each tied to its content
 */
public record HouseTerms(
    MarginRules margins,
    FloorRules floors,
    ExchangeRates exchange,
    Currency currency,
    List<Approval> approvals) {

  public HouseTerms {
    approvals = List.copyOf(approvals);
  }

  /** Without floors but the carrier's cost, and nothing approved below it. */
  public HouseTerms(MarginRules margins, ExchangeRates exchange, Currency currency) {
    this(margins, FloorRules.NONE, exchange, currency, List.of());
  }
}
