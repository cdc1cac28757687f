package dev.quayside.db.shipment;

import dev.quayside.rates.tracking.route.Route;
import java.util.List;

/**
 * Cargo on its way.
 *
 * @param number ours, such as S1001
 * @param carrier SCAC
 */
public record Shipment(
    long id,
    String number,
    String carrier,
    References references,
    Route route,
    List<Party> parties) {

  public Shipment {
    parties = List.copyOf(parties);
  }
}
