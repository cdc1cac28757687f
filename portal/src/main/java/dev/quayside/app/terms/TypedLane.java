package dev.quayside.app.terms;

import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.place.UnLocode;
import java.util.Locale;
import java.util.Optional;

/** Reads a lane as it is typed, CNSHA-USLAX or PVG-LAX, into the codes its ends are filed under. */
final class TypedLane {

  private TypedLane() {}

  static Optional<Lane> read(String text, Places places) {
    String[] codes = text.toUpperCase(Locale.ROOT).split("-", 3);
    if (codes.length != 2) {
      return Optional.empty();
    }
    return port(codes[0], places)
        .flatMap(origin ->
            port(codes[1], places)
                .filter(destination -> !destination.equals(origin))
                .map(destination -> new Lane(origin, destination)));
  }

  private static Optional<UnLocode> port(String code, Places places) {
    return Optional.of(code.strip())
        .filter(UnLocode::isUnLocode)
        .flatMap(known -> places.byCode(new UnLocode(known), PlaceKind.SEA))
        .map(Place::code);
  }
}
