package dev.quayside.portal.library;

import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceAnswer;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.PlaceQuestion;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.Mode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody means by a place on a form of the desk: a port with its terminals, or all that lies
 * in a country or on a coast.
 */
public final class Meant {

  private final Places places;

  private Meant(Places places) {
    this.places = places;
  }

  /**
   * The places that a name, a code, a country or a coast means; none where it means nothing.
   *
   * @param mode served by it; empty for any
   */
  public static List<Place> by(String text, Optional<Mode> mode, Places places) {
    return new Meant(places).by(text, mode);
  }

  private List<Place> by(String text, Optional<Mode> mode) {
    Optional<PlaceKind> kind = mode.flatMap(Meant::kind);
    PlaceQuestion question = kind.map(PlaceQuestion::by).orElseGet(PlaceQuestion::bare);
    Stream<Place> all =
        places.all().stream()
            .filter(place -> kind.isEmpty() || kind.equals(Optional.of(place.kind())));
    return switch (places.resolve(text, question)) {
      case PlaceAnswer.Found(Place place) -> withTerminals(Stream.of(place));
      case PlaceAnswer.Ambiguous(List<Place> candidates) -> withTerminals(candidates.stream());
      case PlaceAnswer.Country(String iso2) ->
          all.filter(place -> place.country().equals(iso2)).toList();
      case PlaceAnswer.Region(String code) ->
          all.filter(place -> place.region().equals(code)).toList();
      case PlaceAnswer.Unknown() -> List.of();
    };
  }

  private List<Place> withTerminals(Stream<Place> ports) {
    return ports
        .flatMap(port -> Stream.concat(Stream.of(port), places.terminals(port).stream()))
        .distinct()
        .toList();
  }

  /** By what the mode is served; a truck and a broker go anywhere. */
  private static Optional<PlaceKind> kind(Mode mode) {
    return switch (mode) {
      case FCL, LCL -> Optional.of(PlaceKind.SEA);
      case AIR -> Optional.of(PlaceKind.AIR);
      case ROAD, CUSTOMS -> Optional.empty();
    };
  }
}
