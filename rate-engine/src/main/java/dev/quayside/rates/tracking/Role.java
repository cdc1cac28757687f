package dev.quayside.rates.tracking;

import dev.quayside.rates.tracking.event.Side;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What a customer is in a shipment; it decides how much of the way he is shown. */
public enum Role {
  /** Who booked with us: it is his shipment. */
  PRINCIPAL(Side.WAY, Side.ORIGIN, Side.DESTINATION),
  SHIPPER(Side.WAY, Side.ORIGIN),
  CONSIGNEE(Side.WAY, Side.DESTINATION),
  NOTIFY(Side.WAY, Side.DESTINATION),
  /** Acts for us at either end. */
  AGENT(Side.WAY, Side.ORIGIN, Side.DESTINATION);

  @SuppressWarnings("ImmutableEnumChecker") // Set.of makes no other sets
  private final Set<Side> sees;

  Role(Side... sees) {
    this.sees = Set.of(sees);
  }

  /** All that somebody in these roles sees; nothing without a role. */
  public static Set<Side> sight(Collection<Role> roles) {
    var sight = EnumSet.noneOf(Side.class);
    roles.forEach(role -> sight.addAll(role.sees));
    return sight;
  }
}
