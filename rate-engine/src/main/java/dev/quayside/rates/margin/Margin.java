package dev.quayside.rates.margin;

import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.charge.Per;
import java.math.BigDecimal;
import java.util.EnumSet;

/** What is added to the carrier's freight. Fixed amounts are in the freight's own currency. */
public sealed interface Margin {

  /** So much for each container. */
  record PerContainer(Money amount) implements Margin {}

  /**
   * So much for each of something else that freight is counted by.
   *
   * @param per {@link Per#TEU}, {@link Per#REVENUE_TON}, {@link Per#KG_CHARGEABLE} or {@link
   *     Per#SHIPMENT}
   * @param amount exact: a margin of USD 0.035 a kilogram is no coin
   */
  record Each(Per per, UnitPrice amount) implements Margin {
    public Each {
      if (!EnumSet.of(Per.TEU, Per.REVENUE_TON, Per.KG_CHARGEABLE, Per.SHIPMENT).contains(per)) {
        throw new IllegalArgumentException("No margin is taken per " + per);
      }
    }
  }

  /** A share of the freight. */
  record Percent(BigDecimal percent) implements Margin {}

  /** Whether freight that is counted so can carry it: USD 100 a container says nothing of LCL. */
  default boolean suits(Freight freight) {
    return switch (this) {
      case Percent _ -> true;
      case PerContainer _ -> freight instanceof Freight.PerContainer;
      case Each(Per per, UnitPrice _) ->
          switch (per) {
            case TEU -> freight instanceof Freight.PerContainer;
            case REVENUE_TON -> freight instanceof Freight.PerRevenueTon;
            case KG_CHARGEABLE -> freight instanceof Freight.ByWeightBreak;
            default -> true;
          };
    };
  }
}
