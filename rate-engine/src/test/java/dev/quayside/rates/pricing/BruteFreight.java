package dev.quayside.rates.pricing;

import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Load;
import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.margin.Discount;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.charge.Per;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;

/** What a freight costs and is sold at, reckoned the long way, in its own currency. */
final class BruteFreight {

  private final MarginRule rule;
  private final Currency currency;
  private final boolean perBox;
  private BigDecimal cost = BigDecimal.ZERO;
  private BigDecimal carriage = BigDecimal.ZERO;

  BruteFreight(Freight freight, Load load, MarginRule rule) {
    this.rule = rule;
    this.currency = freight.currency();
    this.perBox = freight instanceof Freight.PerContainer;
    switch (freight) {
      case Freight.PerContainer(var amounts) ->
          ((Containers) load)
              .counts()
              .forEach((type, count) ->
                  add(
                      Objects.requireNonNull(amounts.get(type)).amount(),
                      BigDecimal.valueOf(count),
                      fixed(Per.CONTAINER, type.label()),
                      Optional.empty(),
                      true));
      case Freight.PerRevenueTon tons -> tons((Loose) load, tons);
      case Freight.ByWeightBreak breaks -> breaks((Loose) load, breaks);
      case Freight.Flat(Money amount) ->
          add(amount.amount(), BigDecimal.ONE, fixed(Per.SHIPMENT, ""), Optional.empty(), true);
    }
  }

  boolean perBox() {
    return perBox;
  }

  BigDecimal cost() {
    return cost;
  }

  /** Without a margin that stands beside it. */
  BigDecimal carriage() {
    return carriage;
  }

  BigDecimal sold() {
    return rule.margin() instanceof Margin.Each(Per per, var amount) && per == Per.SHIPMENT && !flat
        ? carriage.add(BruteSum.rounded(after(amount.amount()), currency))
        : carriage;
  }

  private boolean flat;

  private void tons(Loose loose, Freight.PerRevenueTon freight) {
    BigDecimal cbm = BruteCount.paid(loose.cbm(), freight);
    BigDecimal tons = BruteCount.paid(BruteCount.tons(loose, freight), freight);
    BigDecimal byCbm = BruteSum.rounded(cbm.multiply(freight.cbm().amount()), currency);
    BigDecimal byTon = BruteSum.rounded(tons.multiply(freight.ton().amount()), currency);
    boolean heavy = byTon.compareTo(byCbm) > 0;
    add(
        heavy ? freight.ton().amount() : freight.cbm().amount(),
        heavy ? tons : cbm,
        fixed(Per.REVENUE_TON, ""),
        freight.least(),
        false);
  }

  /** Whoever would pay less for more pays that: every break from the own one on is tried. */
  private void breaks(Loose loose, Freight.ByWeightBreak freight) {
    BigDecimal weight = BruteCount.chargeable(loose, freight.cm3PerKg());
    int own = freight.perKg().firstKey();
    for (int from : freight.perKg().keySet()) {
      if (weight.compareTo(BigDecimal.valueOf(from)) >= 0) {
        own = from;
      }
    }
    BigDecimal best = null;
    BigDecimal price = BigDecimal.ZERO;
    BigDecimal kg = BigDecimal.ZERO;
    for (var entry : freight.perKg().entrySet()) {
      if (entry.getKey() >= own) {
        BigDecimal paid = weight.max(BigDecimal.valueOf(entry.getKey()));
        BigDecimal sum = BruteSum.rounded(paid.multiply(entry.getValue().amount()), currency);
        if (freight.least().isPresent()) {
          sum = sum.max(freight.least().get().amount());
        }
        if (best == null || sum.compareTo(best) < 0) {
          best = sum;
          price = entry.getValue().amount();
          kg = paid;
        }
      }
    }
    add(price, kg, fixed(Per.KG_CHARGEABLE, ""), freight.least(), false);
  }

  private BigDecimal fixed(Per per, String label) {
    flat = per == Per.SHIPMENT;
    return switch (rule.margin()) {
      case Margin.Percent _ -> BigDecimal.ZERO;
      case Margin.PerContainer(var amount) -> amount.amount();
      case Margin.Each(Per counted, var amount) ->
          counted == per
              ? amount.amount()
              : counted == Per.TEU && per == Per.CONTAINER
                  ? amount
                      .amount()
                      .multiply(
                          new BigDecimal(
                              label.startsWith("20") ? "1" : label.startsWith("45") ? "2.25" : "2"))
                  : BigDecimal.ZERO;
    };
  }

  private void add(
      BigDecimal bought,
      BigDecimal quantity,
      BigDecimal fixed,
      Optional<Money> least,
      boolean inCoins) {
    BigDecimal paid = BruteSum.rounded(bought.multiply(quantity), currency);
    BigDecimal each = sold(bought, fixed);
    if (inCoins) {
      each = BruteSum.rounded(each, currency);
    }
    BigDecimal got = BruteSum.rounded(each.multiply(quantity), currency);
    if (least.isPresent()) {
      paid = paid.max(least.get().amount());
      got =
          got.max(BruteSum.rounded(sold(least.get().amount(), fixed.multiply(quantity)), currency));
    }
    cost = cost.add(paid);
    carriage = carriage.add(got);
  }

  private BigDecimal sold(BigDecimal bought, BigDecimal fixed) {
    BigDecimal base = let(bought, Discount.Taken.BEFORE_MARGIN);
    BigDecimal margin =
        rule.margin() instanceof Margin.Percent(var percent)
            ? base.multiply(percent).divide(BigDecimal.valueOf(100))
            : fixed;
    return after(base.add(margin));
  }

  private BigDecimal after(BigDecimal price) {
    return let(price, Discount.Taken.AFTER_MARGIN);
  }

  private BigDecimal let(BigDecimal price, Discount.Taken taken) {
    if (rule.discount().isEmpty() || rule.discount().get().taken() != taken) {
      return price;
    }
    BigDecimal percent = rule.discount().get().percent();
    return price.subtract(price.multiply(percent).divide(BigDecimal.valueOf(100)));
  }
}
