package dev.quayside.rates.quote;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import java.util.Map;

/**
 * The margin that stands inside an option's freight; for the desk, never for the customer.
 *
 * @param rule the name of the margin rule
 * @param perContainer added to the carrier's freight for one container of the type
 */
public record AppliedMargin(String rule, Map<Equipment, Money> perContainer) {

  public AppliedMargin {
    perContainer = Map.copyOf(perContainer);
  }
}
