package dev.quayside.portal;

import dev.quayside.rates.margin.Discount;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.margin.Reach;
import dev.quayside.rates.margin.Volume;
import dev.quayside.rates.margin.floor.FloorRule;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.charge.Per;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Three rules of a house. */
final class SampleRules {

  static final MarginRule HOUSE =
      new MarginRule(
          "House", Optional.empty(), Optional.empty(), new Margin.Percent(new BigDecimal("8")));

  static final MarginRule WESTBOUND =
      new MarginRule(
          "VIP westbound, summer",
          new Reach(
              Optional.of(Mode.FCL),
              Optional.of(Lane.of("CNSHA", "USLAX")),
              Optional.empty(),
              Optional.of("VIP"),
              Optional.of(new Volume(Per.TEU, BigDecimal.TEN))),
          new Margin.PerContainer(Money.of("USD", "120")),
          Optional.of(new Discount(BigDecimal.TWO, Discount.Taken.BEFORE_MARGIN)),
          "Lena Wu",
          Optional.of(LocalDate.of(2026, 12, 31)));

  static final FloorRule FLOOR =
      new FloorRule(
          "never under 3 %",
          Reach.ALL, new Margin.Percent(new BigDecimal("3")), "Lena Wu", Optional.empty());

  private SampleRules() {}
}
