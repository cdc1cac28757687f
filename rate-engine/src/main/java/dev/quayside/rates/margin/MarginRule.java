package dev.quayside.rates.margin;

import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.CustomerId;
import java.util.Optional;

/**
 * Which margin is taken from whom, and where.
 *
 * @param name how sales call the rule, shown at the desk and never to a customer
 * @param customer the one it is for; empty for everybody
 * @param lane where it holds; empty for every lane
 */
public record MarginRule(
    String name, Optional<CustomerId> customer, Optional<Lane> lane, Margin margin) {

  /** Whether the rule speaks of this customer and this lane. */
  boolean holdsFor(Optional<CustomerId> buyer, Lane asked) {
    return (customer.isEmpty() || customer.equals(buyer)) && lane.map(asked::equals).orElse(true);
  }

  /** A rule for one customer goes before a rule for one lane, and either before a general one. */
  int closeness() {
    return (customer.isPresent() ? 2 : 0) + (lane.isPresent() ? 1 : 0);
  }
}
