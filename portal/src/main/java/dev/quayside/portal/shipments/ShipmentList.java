package dev.quayside.portal.shipments;

import dev.quayside.db.shipment.Shipment;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.tariff.Carrier;
import java.util.List;
import java.util.Optional;

/** A customer's shipments, the newest first. */
public record ShipmentList(List<Line> lines) {

  /**
   * One shipment.
   *
   * @param from where its code is in the table of places
   */
  public record Line(
      Shipment shipment,
      Carrier carrier,
      Optional<Place> from,
      Optional<Place> to,
      Progress progress) {}

  public ShipmentList {
    lines = List.copyOf(lines);
  }
}
