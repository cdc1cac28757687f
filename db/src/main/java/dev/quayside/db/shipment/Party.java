package dev.quayside.db.shipment;

import dev.quayside.rates.release.Bar;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tracking.Role;
import java.util.Set;

/**
 * A customer of the book and what he is in a shipment.
 *
 * @param bars what keeps it from being handed out, as far as he may know it
 * @param people addresses, in lower case, of those of his whose shipment it is; whoever sees his
 *     own things alone finds it by them
 */
public record Party(CustomerId customer, Set<Role> roles, Set<Bar> bars, Set<String> people) {

  public Party {
    roles = Set.copyOf(roles);
    bars = Set.copyOf(bars);
    people = Set.copyOf(people);
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("A party without a role sees nothing: " + customer);
    }
  }

  /** One of whom nothing but that is known. */
  public Party(CustomerId customer, Set<Role> roles) {
    this(customer, roles, Set.of(), Set.of());
  }
}
