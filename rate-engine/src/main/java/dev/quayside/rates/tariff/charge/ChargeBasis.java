package dev.quayside.rates.tariff.charge;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What a charge is counted by, or why it has no amount. A charge that a tariff does not mention is
 * simply not there: not stated is not the same as included.
 */
public sealed interface ChargeBasis {

  /** So much for each container, by type; a type without an amount cannot be priced. */
  record PerContainer(Map<Equipment, Money> amounts) implements ChargeBasis {
    public PerContainer {
      amounts = Map.copyOf(amounts);
    }
  }

  /** Once for each bill of lading. */
  record PerBillOfLading(Money amount) implements ChargeBasis {}

  /**
   * So much for each of something else.
   *
   * @param per neither {@link Per#CONTAINER} nor {@link Per#PERCENT_OF_FREIGHT}
   * @param least what is charged at least, in the same currency
   */
  record Each(Per per, UnitPrice price, Optional<Money> least) implements ChargeBasis {
    public Each {
      if (per == Per.CONTAINER || per == Per.PERCENT_OF_FREIGHT) {
        throw new IllegalArgumentException("Not counted so: " + per);
      }
      if (least.filter(money -> !money.currency().equals(price.currency())).isPresent()) {
        throw new IllegalArgumentException("Price %s, minimum %s".formatted(price, least));
      }
    }
  }

  /** So many percent of the freight as it is sold. */
  record PercentOfFreight(BigDecimal percent) implements ChargeBasis {}

  /**
   * A service the customer may add, such as insurance or a pick-up: priced apart, never in the
   * total.
   */
  record IfWanted(ChargeBasis price) implements ChargeBasis {
    public IfWanted {
      if (price instanceof IfWanted) {
        throw new IllegalArgumentException("Wanted twice: " + price);
      }
    }
  }

  /** Contained in the freight: shown, never added. */
  record Included() implements ChargeBasis {}

  /** May come on top, in an amount that the carrier has not fixed. */
  record SubjectTo() implements ChargeBasis {}

  /** Charged as it arises, against the receipt. */
  record AtCost() implements ChargeBasis {}
}
