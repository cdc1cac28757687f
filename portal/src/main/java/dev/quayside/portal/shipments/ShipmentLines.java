package dev.quayside.portal.shipments;

import dev.quayside.db.customer.Language;
import dev.quayside.db.tracking.SeenShipment;
import dev.quayside.portal.visit.Visit;
import dev.quayside.portal.words.WayWords;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tracking.told.Telling;
import dev.quayside.rates.tracking.told.Words;
import java.time.Instant;

/** Puts a shipment into the words of whoever looks at it. */
public final class ShipmentLines {

  private final Carriers carriers = Carriers.builtIn();
  private final WayWords words;

  public ShipmentLines(Places places) {
    words = new WayWords(places);
  }

  ShipmentLine of(SeenShipment shipment, Visit visit) {
    return of(shipment, visit.language(), visit.now());
  }

  /** As it stands at a moment. */
  public ShipmentLine of(SeenShipment shipment, Language language, Instant now) {
    Words own = words.in(language);
    return new ShipmentLine(
        shipment,
        carriers.withScac(shipment.carrier()),
        Telling.of(shipment.journey(), shipment.release(), own, now),
        own,
        now);
  }
}
