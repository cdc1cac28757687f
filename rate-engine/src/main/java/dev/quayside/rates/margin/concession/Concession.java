package dev.quayside.rates.margin.concession;

import dev.quayside.rates.margin.Deal;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginSum;
import dev.quayside.rates.margin.Reach;
import dev.quayside.rates.measure.Measured;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.tariff.charge.Per;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a customer is let off the freight of one rate, by the closest rule for the step he has
 * reached.
 */
public record Concession(ConcessionRule rule, Optional<Money> target) {

  /** Empty where nothing may be let off. */
  public static Optional<Concession> of(List<ConcessionRule> rules, Bargain bargain, Deal deal) {
    return Reach.closest(
            rules,
            rule -> rule.step() == bargain.step() && holds(rule, deal),
            ConcessionRule::reach)
        .map(rule -> new Concession(rule, bargain.target()));
  }

  private static boolean holds(ConcessionRule rule, Deal deal) {
    return rule.off().suits(deal.freight())
        && rule.reach().holdsFor(deal)
        && rule.expires().filter(deal.day()::isAfter).isEmpty()
        && sameCurrency(rule.off(), deal);
  }

  private static boolean sameCurrency(Margin off, Deal deal) {
    return switch (off) {
      case Margin.Percent _ -> true;
      case Margin.PerContainer(var amount) -> amount.currency().equals(deal.freight().currency());
      case Margin.Each(_, var amount) -> amount.currency().equals(deal.freight().currency());
    };
  }

  /** What one costs after it; never more than before. */
  public BigDecimal off(BigDecimal price, Measured part) {
    BigDecimal least =
        rule.off() instanceof Margin.Percent(var percent)
            ? price.subtract(MarginSum.share(price, percent))
            : price.subtract(MarginSum.each(part, rule.off()));
    return part.per() == Per.CONTAINER
        ? target
            .filter(money -> money.currency().equals(part.bought().currency()))
            .map(money -> price.min(least.max(money.amount())))
            .orElse(least)
        : least;
  }
}
