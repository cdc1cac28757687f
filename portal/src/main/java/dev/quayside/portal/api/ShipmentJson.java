package dev.quayside.portal.api;

import dev.quayside.db.tracking.SeenShipment;
import dev.quayside.rates.tracking.Journey;
import dev.quayside.rates.tracking.Point;
import dev.quayside.rates.tracking.event.Event;
import dev.quayside.rates.tracking.route.Leg;
import dev.quayside.rates.tracking.told.Telling;
import dev.quayside.rates.tracking.told.Words;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A shipment as other programs read it. */
final class ShipmentJson {

  private ShipmentJson() {}

  static Map<String, Object> of(SeenShipment shipment, Words words, Instant now) {
    Journey journey = shipment.journey();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("shipment", shipment.number());
    shipment.references().bl().ifPresent(bl -> json.put("bl", bl));
    shipment.references().booking().ifPresent(booking -> json.put("booking", booking));
    json.put("containers", shipment.references().containers());
    json.put("orders", shipment.references().orders());
    json.put("carrier", shipment.carrier());
    json.put("legs", journey.route().legs().stream().map(ShipmentJson::leg).toList());
    json.put("stage", shipment.stage().name());
    json.put("daysLate", journey.daysLate());
    moment(journey.arrival()).ifPresent(it -> json.put("arrival", it));
    moment(journey.promised()).ifPresent(it -> json.put("promised", it));
    json.put("answers", Telling.of(journey, shipment.release(), words, now).sentences());
    json.put("release", ReleaseApi.json(shipment.release()));
    json.put("milestones", journey.points().stream().map(ShipmentJson::point).toList());
    return json;
  }

  private static Map<String, Object> leg(Leg leg) {
    return Map.of(
        "means", leg.means().name(),
        "from", leg.from(),
        "to", leg.to(),
        "vessel", leg.vessel(),
        "voyage", leg.voyage());
  }

  private static Map<String, Object> point(Point point) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("milestone", point.milestone().name());
    json.put("place", point.place());
    moment(point.plan()).ifPresent(it -> json.put("PLN", it));
    moment(point.estimate()).ifPresent(it -> json.put("EST", it));
    moment(point.actual()).ifPresent(it -> json.put("ACT", it));
    return json;
  }

  private static Optional<String> moment(Optional<Event> event) {
    return event.map(it -> it.when().toString());
  }
}
