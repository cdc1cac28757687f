package dev.quayside.rates.place;

import java.util.List;

/** Short ways to ask the built-in table, for tests to read like questions. */
final class Asked {

  static final Places PLACES = Places.builtIn();

  private Asked() {}

  /**
   * "CNSHA/SEA" where one place is found, all candidates where it is a question, else the answer.
   */
  static List<String> bare(String text) {
    return asked(text, PlaceQuestion.bare());
  }

  static List<String> by(PlaceKind kind, String text) {
    return asked(text, PlaceQuestion.by(kind));
  }

  static List<String> asked(String text, PlaceQuestion question) {
    return switch (PLACES.resolve(text, question)) {
      case PlaceAnswer.Found found -> List.of(shown(found.place()));
      case PlaceAnswer.Ambiguous many -> many.candidates().stream().map(Asked::shown).toList();
      case PlaceAnswer.Country country -> List.of("country " + country.iso2());
      case PlaceAnswer.Region region -> List.of("region " + region.code());
      case PlaceAnswer.Unknown _ -> List.of();
    };
  }

  static Place place(String code, PlaceKind kind) {
    return PLACES.byCode(new UnLocode(code), kind).orElseThrow();
  }

  static String shown(Place place) {
    return place.code() + "/" + place.kind();
  }
}
