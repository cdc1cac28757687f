package dev.quayside.rates.pricing.reckoning;

import static java.util.Comparator.comparing;

import dev.quayside.rates.margin.Deal;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.margin.MarginSum;
import dev.quayside.rates.margin.floor.Approval;
import dev.quayside.rates.margin.floor.FloorRule;
import dev.quayside.rates.measure.Measured;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.pricing.reckoning.Reckoner.Reckoned;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.HouseTerms;
import dev.quayside.rates.quote.NearMiss;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.quote.Rejected;
import dev.quayside.rates.quote.Rejected.Reason;
import dev.quayside.rates.tariff.Rate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * How much an option must earn at least, and whether it may leave the house.
 *
 * @param least in the freight's currency, rounded like prices are; where an exchange rate for it is
 *     missing, in its own
 * @param rule what it is called
 */
record Floor(Money least, String rule) {

  static Floor under(Deal deal, List<Measured> bought, HouseTerms terms) {
    return terms
        .floors()
        .under(deal)
        .map(rule -> new Floor(least(rule, deal, bought, terms), "floor '" + rule.name() + "'"))
        .orElseGet(() -> new Floor(Money.zero(deal.freight().currency()), "the carrier's cost"));
  }

  static Reckoned judge(
      RateRequest request, HouseTerms terms, Rate rate, Option option, Floor floor) {
    Money earned = option.margin().total();
    boolean comparable = floor.least.currency().equals(earned.currency());
    if (comparable && earned.amount().compareTo(floor.least.amount()) >= 0) {
      return new Reckoned.Price(option);
    }
    String seal = Seal.of(request, option);
    return terms.approvals().stream()
        .filter(approval -> approval.seal().equals(seal))
        .min(comparing(Approval::on).thenComparing(Approval::by))
        .<Reckoned>map(approval -> new Reckoned.Price(option.approved(approval.by())))
        .orElseGet(() -> {
          Money by = comparable ? floor.least.minus(earned) : floor.least;
          String detail =
              "margin %s, %s is %s; needs a named approval"
                  .formatted(earned, floor.rule, floor.least);
          return new Reckoned.Held(
              option,
              Rejected.of(rate, Reason.BELOW_FLOOR, detail)
                  .narrowly(new NearMiss.ShortOfFloor(by, seal)));
        });
  }

  /** Reckoned like a margin, so that a margin of the very same size is never a cent short of it. */
  private static Money least(FloorRule rule, Deal deal, List<Measured> bought, HouseTerms terms) {
    Money simple = MarginSum.on(bought, rule.least());
    Currency currency = deal.freight().currency();
    if (!simple.currency().equals(currency)) {
      return terms
          .exchange()
          .find(simple.currency(), currency, deal.day())
          .map(exchange -> exchange.convert(simple))
          .orElse(simple);
    }
    var asMargin = new MarginRule(rule.name(), Optional.empty(), Optional.empty(), rule.least());
    Money cost = bought.stream().map(Measured::total).reduce(Money::plus).orElseThrow();
    return FreightSale.lines(deal.mode(), bought, asMargin).stream()
        .map(ChargeLine::total)
        .reduce(Money::plus)
        .map(sold -> sold.minus(cost))
        .orElse(simple);
  }
}
