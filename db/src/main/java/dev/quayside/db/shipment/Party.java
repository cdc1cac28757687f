package dev.quayside.db.shipment;

import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tracking.Role;
import java.util.Set;

/** A customer of the book and what he is in a shipment. */
public record Party(CustomerId customer, Set<Role> roles) {

  public Party {
    roles = Set.copyOf(roles);
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("A party without a role sees nothing: " + customer);
    }
  }
}
