package dev.quayside.rates.quote;

import dev.quayside.rates.money.Money;
import java.util.Optional;

/**
 * The margin that stands inside an option's freight; for the desk, never for the customer.
 *
 * @param rule the name of the margin rule
 * @param total what the house earns on the freight of the whole request, after what the customer is
 *     let off
 * @param approvedBy who let it go below the floor, by name
 */
public record AppliedMargin(String rule, Money total, Optional<String> approvedBy) {

  public AppliedMargin(String rule, Money total) {
    this(rule, total, Optional.empty());
  }
}
