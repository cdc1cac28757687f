package dev.quayside.rates.margin;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.measure.Measured;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.tariff.charge.Per;
import java.math.BigDecimal;
import java.util.List;

/** What a margin comes to. */
public final class MarginSum {

  private MarginSum() {}

  /** On the whole freight, in the margin's currency; a share is taken of what the carrier gets. */
  public static Money on(List<Measured> freight, Margin margin) {
    BigDecimal sum =
        freight.stream()
            .map(part ->
                margin instanceof Margin.Percent(var percent)
                    ? share(part.total().amount(), percent)
                    : each(part, margin).multiply(part.quantity()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return switch (margin) {
      case Margin.Percent _ -> new Money(sum, freight.getFirst().bought().currency());
      case Margin.PerContainer(var amount) -> new Money(sum, amount.currency());
      case Margin.Each(Per per, UnitPrice amount) when per == Per.SHIPMENT ->
          amount.times(BigDecimal.ONE);
      case Margin.Each(_, UnitPrice amount) -> new Money(sum, amount.currency());
    };
  }

  /** On one of what the freight counts: a container, a revenue ton, a kilogram; exact. */
  public static BigDecimal each(Measured freight, Margin margin) {
    return switch (margin) {
      case Margin.Percent(var percent) -> share(freight.bought().amount(), percent);
      case Margin.PerContainer(var amount) ->
          freight.per() == Per.CONTAINER ? amount.amount() : BigDecimal.ZERO;
      case Margin.Each(Per per, UnitPrice amount) when per == freight.per() -> amount.amount();
      case Margin.Each(Per per, UnitPrice amount) when per == Per.TEU ->
          freight.equipment().map(Equipment::teu).orElse(BigDecimal.ZERO).multiply(amount.amount());
      case Margin.Each _ -> BigDecimal.ZERO;
    };
  }

  /** So many percent of an amount, exact. */
  public static BigDecimal share(BigDecimal amount, BigDecimal percent) {
    return amount.multiply(percent).movePointLeft(2);
  }
}
