package dev.quayside.rates.quote;

import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRules;
import dev.quayside.rates.margin.Reach;
import dev.quayside.rates.margin.concession.Bargain;
import dev.quayside.rates.margin.concession.ConcessionRule;
import dev.quayside.rates.margin.floor.Approval;
import dev.quayside.rates.margin.floor.FloorRules;
import dev.quayside.rates.money.ExchangeRates;
import dev.quayside.rates.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * What the house goes by when it prices.
 *
 * @param currency the one in which totals are compared and summed up
 * @param approvals quotes that may go below the floor, each tied to its content
 * @param concessions what those who bargain may be let off
 * @param bargain how far the one who asks has bargained; empty where he has not
 */
public record HouseTerms(
    MarginRules margins,
    FloorRules floors,
    ExchangeRates exchange,
    Currency currency,
    List<Approval> approvals,
    List<ConcessionRule> concessions,
    Optional<Bargain> bargain) {

  public HouseTerms {
    approvals = List.copyOf(approvals);
    concessions = List.copyOf(concessions);
  }

  /** For a house that lets nothing off. */
  public HouseTerms(
      MarginRules margins,
      FloorRules floors,
      ExchangeRates exchange,
      Currency currency,
      List<Approval> approvals) {
    this(margins, floors, exchange, currency, approvals, List.of(), Optional.empty());
  }

  /** Without floors but the carrier's cost, and nothing approved below it. */
  public HouseTerms(MarginRules margins, ExchangeRates exchange, Currency currency) {
    this(margins, FloorRules.NONE, exchange, currency, List.of());
  }

  /** The same for somebody who has bargained so far. */
  public HouseTerms after(Bargain reached) {
    return new HouseTerms(
        margins,
        floors,
        exchange,
        currency,
        approvals,
        concessions,
        Optional.of(reached).filter(it -> it.step() > 0));
  }

  /** The same if everything might be let off that no floor forbids; to learn what one forbids. */
  public HouseTerms downToTheFloor(Money price) {
    var all =
        new ConcessionRule(
            "down to the floor",
            1,
            Reach.ALL,
            new Margin.Percent(BigDecimal.valueOf(99)),
            "",
            Optional.empty());
    return new HouseTerms(
        margins,
        floors,
        exchange,
        currency,
        approvals,
        List.of(all),
        Optional.of(Bargain.NONE.next().to(price)));
  }

  /** The same as if nobody had bargained. */
  public HouseTerms unbargained() {
    return after(Bargain.NONE);
  }
}
