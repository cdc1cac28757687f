package dev.quayside.db.shipment;

import dev.quayside.rates.tracking.route.Leg;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a party may find a shipment by, and nothing that he may not know of it. */
final class Keys {

  private Keys() {}

  static Set<String> of(Shipment shipment, Party party) {
    Set<String> keys = new LinkedHashSet<>();
    References seen = shipment.references().seenAs(party.roles());
    add(shipment.number(), keys);
    seen.bl().ifPresent(bl -> withFigures(bl, keys));
    seen.booking().ifPresent(booking -> withFigures(booking, keys));
    seen.containers().forEach(container -> withFigures(container, keys));
    seen.orders().forEach(order -> withFigures(order, keys));
    seen.shipperRefs().forEach(reference -> withFigures(reference, keys));
    for (Leg leg : shipment.route().main()) {
      add(leg.from(), keys);
      add(leg.to(), keys);
    }
    return keys;
  }

  /** A number is also named by its figures alone, without the letters before them. */
  private static void withFigures(String number, Set<String> keys) {
    add(number, keys);
    add(References.plain(number).replaceFirst("^\\p{L}+", ""), keys);
  }

  private static void add(String number, Set<String> keys) {
    String plain = References.plain(number);
    if (!plain.isEmpty()) {
      keys.add(plain);
    }
  }
}
