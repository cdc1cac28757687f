package dev.quayside.app.shipments;

import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceAnswer;
import dev.quayside.rates.place.PlaceQuestion;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.place.UnLocode;
import java.util.Locale;
import java.util.Optional;

/** Reads the ports of a list, which stand there by code or by name in either language. */
record PortNames(Places places) {

  /** A UN/LOCODE; empty where the name means no one place. */
  Optional<String> code(String written) {
    String code = written.strip().toUpperCase(Locale.ROOT);
    if (UnLocode.isUnLocode(code) && places.byCode(new UnLocode(code)).isPresent()) {
      return Optional.of(code);
    }
    return places.resolve(written, PlaceQuestion.bare()) instanceof PlaceAnswer.Found(Place place)
        ? Optional.of(place.code().code())
        : Optional.empty();
  }
}
