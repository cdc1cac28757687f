package dev.quayside.db.shipment;

import dev.quayside.rates.tracking.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers that a shipment goes by.
 *
 * @param bl bill of lading, or air waybill
 * @param containers ISO 6346
 * @param orders numbers of the consignee's purchase orders
 * @param shipperRefs what the shipper calls it
 */
public record References(
    Optional<String> bl,
    Optional<String> booking,
    List<String> containers,
    List<String> orders,
    List<String> shipperRefs) {

  public References {
    containers = List.copyOf(containers);
    orders = List.copyOf(orders);
    shipperRefs = List.copyOf(shipperRefs);
  }

  public static References of(String bl, List<String> containers) {
    return new References(
        Optional.of(bl).filter(it -> !it.isEmpty()),
        Optional.empty(),
        containers,
        List.of(),
        List.of());
  }

  /**
   * Those that somebody in these roles may know: the bill of lading and the containers are on
   * everybody's papers, a booking is between us and the port of loading, and what one party calls
   * the shipment is not for the other, who may be buying from a trader in between.
   */
  public References seenAs(Set<Role> roles) {
    boolean whole = roles.contains(Role.PRINCIPAL);
    boolean shipper = whole || roles.contains(Role.SHIPPER);
    boolean consignee = whole || roles.contains(Role.CONSIGNEE);
    return new References(
        bl,
        shipper || roles.contains(Role.AGENT) ? booking : Optional.empty(),
        containers,
        consignee ? orders : List.of(),
        shipper ? shipperRefs : List.of());
  }

  /** Capitals and digits alone, as numbers are compared. */
  public static String plain(String number) {
    return number.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
