package dev.quayside.rates.tariff;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import java.math.BigDecimal;
import java.util.Map;

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

  /** So many percent of the ocean freight. */
  record PercentOfFreight(BigDecimal percent) implements ChargeBasis {}

  /** Contained in the freight: shown, never added. */
  record Included() implements ChargeBasis {}

  /** May come on top, in an amount that the carrier has not fixed. */
  record SubjectTo() implements ChargeBasis {}

  /** Charged as it arises, against the receipt. */
  record AtCost() implements ChargeBasis {}
}
