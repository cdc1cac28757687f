package dev.quayside.rates.paper;

import dev.quayside.rates.paper.BillOfLading.State;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tracking.Role;
import java.util.Optional;
import java.util.Set;

/** Who may read which paper of a shipment, and who has a word to say to the draft of its B/L. */
public final class Readers {

  private static final Set<Role> ORIGIN = Set.of(Role.PRINCIPAL, Role.SHIPPER, Role.AGENT);
  private static final Set<Role> DESTINATION =
      Set.of(Role.PRINCIPAL, Role.CONSIGNEE, Role.NOTIFY, Role.AGENT);
  private static final Set<Role> DELIVERY = Set.of(Role.PRINCIPAL, Role.CONSIGNEE, Role.AGENT);
  private static final Set<Role> BILL =
      Set.of(Role.PRINCIPAL, Role.SHIPPER, Role.AGENT, Role.CONSIGNEE);

  private Readers() {}

  /**
   * Whether a party may read it. What is one customer's business is read by him alone, whatever the
   * others are; a bill of lading is the shipper's to pass on until the cargo is released without
   * it.
   *
   * @param owner whose business alone it is
   */
  public static boolean mayRead(
      PaperKind kind, Optional<CustomerId> owner, CustomerId reader, Set<Role> roles, State bl) {
    if (owner.isPresent() || kind.personal()) {
      return owner.filter(reader::equals).isPresent() && !roles.isEmpty();
    }
    return switch (kind) {
      case BOOKING_CONFIRMATION, BL_DRAFT -> any(roles, ORIGIN);
      case BL -> any(roles, bl.released() ? BILL : ORIGIN);
      case ARRIVAL_NOTICE -> any(roles, DESTINATION);
      case POD -> any(roles, DELIVERY);
      case QUOTE, INVOICE, PACKING_LIST, VGM, COMMERCIAL_INVOICE, BL_CORRECTION, OTHER -> false;
    };
  }

  /**
   * Whether a party is told how the bill of lading stands: its draft is no consignee's business.
   */
  public static boolean mayKnow(Set<Role> roles, State bl) {
    return any(roles, bl.issued() ? BILL : ORIGIN);
  }

  /** Whether a party may confirm the draft of a bill of lading, or ask for changes. */
  public static boolean mayConfirm(Set<Role> roles) {
    return any(roles, Set.of(Role.PRINCIPAL, Role.SHIPPER));
  }

  private static boolean any(Set<Role> roles, Set<Role> among) {
    return roles.stream().anyMatch(among::contains);
  }
}
