package dev.quayside.db.tracking;

import java.util.List;
import java.util.Optional;

/**
 * Some of a customer's shipments.
 *
 * @param next where the next page begins; empty on the last one
 */
public record ShipmentPage(List<SeenShipment> shipments, Optional<Long> next) {

  public ShipmentPage {
    shipments = List.copyOf(shipments);
  }
}
