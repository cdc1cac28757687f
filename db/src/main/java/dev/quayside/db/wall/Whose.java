package dev.quayside.db.wall;

import dev.quayside.rates.tariff.CustomerId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whose things somebody is shown.
 *
 * @param customer for whom he acts; in others' names he only looks
 * @param customers he, and those under him where they are shown too
 * @param address of who is shown alone what he takes part in; empty where all is shown
 */
public record Whose(CustomerId customer, Set<CustomerId> customers, Optional<String> address) {

  public Whose {
    customers = Set.copyOf(customers);
    if (!customers.contains(customer)) {
      throw new IllegalArgumentException("Somebody sees what is his own: " + customer);
    }
  }

  /** All of one customer's. */
  public static Whose of(CustomerId customer) {
    return new Whose(customer, Set.of(customer), Optional.empty());
  }

  /** As the book numbers them. */
  public List<Long> ids() {
    return customers.stream().map(CustomerId::value).sorted().toList();
  }

  /** The address as a query asks for it; "" for whoever is shown all. */
  public String person() {
    return address.orElse("");
  }
}
