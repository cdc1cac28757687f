package dev.quayside.db.tracking;

import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tracking.Role;
import java.util.Set;

/**
 * A shipment as one of its parties sees it, for the house to look over his shoulder.
 *
 * @param name of the customer
 * @param code his short name
 */
public record SeenByParty(
    CustomerId customer, String name, String code, Set<Role> roles, SeenShipment shipment) {

  public SeenByParty {
    roles = Set.copyOf(roles);
  }
}
