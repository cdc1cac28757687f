package dev.quayside.rates.pricing.reckoning;

import dev.quayside.rates.margin.Discount;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.margin.MarginSum;
import dev.quayside.rates.margin.concession.Concession;
import dev.quayside.rates.measure.Measured;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.charge.Per;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * The freight as it is sold: the carrier's, less what the customer is let off, plus the margin; who
 * bargains pays less freight, for a line "discount" would be passed on by him to his own customer.
 * A price for a box or a whole shipment is rounded to the coin; one for a ton or a kilogram is
 * exact.
 */
final class FreightSale {

  /** A margin per shipment stands beside freight that is counted otherwise. */
  private static final String HANDLING = "HDL";

  private final MarginRule rule;
  private final Optional<Concession> conceded;

  private FreightSale(MarginRule rule, Optional<Concession> conceded) {
    this.rule = rule;
    this.conceded = conceded;
  }

  /** The freight's lines; empty where a price would come to less than nothing. */
  static List<ChargeLine> lines(Mode mode, List<Measured> bought, MarginRule rule) {
    return lines(mode, bought, rule, Optional.empty());
  }

  /** The same, less what a customer who bargains is let off. */
  static List<ChargeLine> lines(
      Mode mode, List<Measured> bought, MarginRule rule, Optional<Concession> conceded) {
    var sale = new FreightSale(rule, conceded);
    var lines = new ArrayList<ChargeLine>();
    for (Measured part : bought) {
      UnitPrice each = sale.each(part);
      Optional<Money> least = part.least().map(money -> sale.least(part, money));
      if (each.amount().signum() < 0 || least.filter(Money::isNegative).isPresent()) {
        return List.of();
      }
      lines.add(
          new ChargeLine(
              mode.freightCode(),
              Leg.FREIGHT,
              part.per(),
              part.equipment(),
              part.quantity(),
              each,
              least));
    }
    return sale.handling(bought.getFirst()).map(line -> added(lines, line)).orElse(lines);
  }

  private UnitPrice each(Measured part) {
    Currency currency = part.bought().currency();
    BigDecimal asked = sold(part.bought().amount(), MarginSum.each(part, rule.margin()));
    BigDecimal price = conceded.map(off -> off.off(asked, part)).orElse(asked);
    return part.per() == Per.CONTAINER || part.per() == Per.SHIPMENT
        ? UnitPrice.of(new Money(price, currency))
        : new UnitPrice(written(price, currency), currency);
  }

  /** To the coin where that is exact, else with every digit. */
  private static BigDecimal written(BigDecimal price, Currency currency) {
    BigDecimal exact = price.stripTrailingZeros();
    return exact.setScale(Math.max(currency.getDefaultFractionDigits(), exact.scale()));
  }

  /** A minimum earns the margin as well: a small shipment is no gift. */
  private Money least(Measured part, Money least) {
    BigDecimal added = MarginSum.each(part, rule.margin()).multiply(part.quantity());
    return new Money(sold(least.amount(), added), least.currency());
  }

  private BigDecimal sold(BigDecimal bought, BigDecimal added) {
    BigDecimal cost =
        rule.discount()
            .filter(discount -> discount.taken() == Discount.Taken.BEFORE_MARGIN)
            .map(discount -> discount.off(bought))
            .orElse(bought);
    BigDecimal margin =
        rule.margin() instanceof Margin.Percent(var percent)
            ? MarginSum.share(cost, percent)
            : added;
    return afterwards(cost.add(margin));
  }

  private BigDecimal afterwards(BigDecimal price) {
    return rule.discount()
        .filter(discount -> discount.taken() == Discount.Taken.AFTER_MARGIN)
        .map(discount -> discount.off(price))
        .orElse(price);
  }

  private Optional<ChargeLine> handling(Measured first) {
    return rule.margin() instanceof Margin.Each(Per per, UnitPrice amount)
            && per == Per.SHIPMENT
            && first.per() != Per.SHIPMENT
            && amount.amount().signum() > 0
        ? Optional.of(
            new ChargeLine(
                HANDLING,
                Leg.FREIGHT,
                Per.SHIPMENT,
                Optional.empty(),
                BigDecimal.ONE,
                UnitPrice.of(new Money(afterwards(amount.amount()), amount.currency())),
                Optional.empty()))
        : Optional.empty();
  }

  private static List<ChargeLine> added(List<ChargeLine> lines, ChargeLine line) {
    lines.add(line);
    return lines;
  }
}
