package dev.quayside.db.tracking;

import dev.quayside.db.shipment.References;
import dev.quayside.rates.tracking.Journey;
import dev.quayside.rates.tracking.Role;
import java.util.Set;

/**
 * A shipment as somebody may see it.
 *
 * @param number ours, such as S1001
 * @param roles what he is in it; empty for whoever holds a link alone
 * @param references those he may know
 * @param carrier SCAC
 * @param journey derived from what is his business alone
 */
public record SeenShipment(
    String number, Set<Role> roles, References references, String carrier, Journey journey) {

  public SeenShipment {
    roles = Set.copyOf(roles);
  }
}
