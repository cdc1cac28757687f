package dev.quayside.app.shipments;

import dev.quayside.portal.tracking.PortCodes;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceAnswer;
import dev.quayside.rates.place.PlaceQuestion;
import dev.quayside.rates.place.Places;
import java.util.Optional;

/** Reads the ports of a list, which stand there by code or by name in either language. */
record PortNames(Places places) {

  /** A UN/LOCODE; empty where the name means no one place. */
  Optional<String> code(String written) {
    return new PortCodes(places).filed(written).or(() -> named(written));
  }

  private Optional<String> named(String written) {
    return places.resolve(written, PlaceQuestion.bare()) instanceof PlaceAnswer.Found(Place place)
        ? Optional.of(place.code().code())
        : Optional.empty();
  }
}
