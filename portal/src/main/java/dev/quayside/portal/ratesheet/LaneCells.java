package dev.quayside.portal.ratesheet;

import static java.util.stream.Collectors.joining;

import dev.quayside.portal.ratesheet.cell.Understood;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceAnswer;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.PlaceQuestion;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.place.UnLocode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the ports of a lane; "Shanghai/Ningbo" is two. */
final class LaneCells {

  private static final int MOST_PORTS = 20;

  private final Places places;

  LaneCells(Places places) {
    this.places = places;
  }

  Understood<List<UnLocode>> read(String text) {
    if (text.isBlank()) {
      return new Understood.Nothing<>();
    }
    if (one(text) instanceof Understood.Is<UnLocode>(var code)) {
      return new Understood.Is<>(List.of(code));
    }
    List<UnLocode> codes = new ArrayList<>();
    String[] names = text.split("[/、;；\n]", MOST_PORTS + 1);
    if (names.length > MOST_PORTS) {
      return new Understood.Wrong<>("names more than " + MOST_PORTS + " ports; part the row");
    }
    for (String name : names) {
      switch (one(name.strip())) {
        case Understood.Is<UnLocode>(var code) -> codes.add(code);
        case Understood.Nothing<UnLocode>() -> {
          return new Understood.Wrong<>("has a / with no port beside it");
        }
        case Understood.Wrong<UnLocode>(String why) -> {
          return new Understood.Wrong<>(
              names.length == 1 ? why : "names \"" + name.strip() + "\", which " + why);
        }
      }
    }
    return new Understood.Is<>(codes.stream().distinct().toList());
  }

  private Understood<UnLocode> one(String name) {
    if (name.isBlank()) {
      return new Understood.Nothing<>();
    }
    String upper = name.toUpperCase(Locale.ROOT);
    if (UnLocode.isUnLocode(upper)) {
      Optional<Place> byCode = byCode(new UnLocode(upper));
      if (byCode.isPresent()) {
        return new Understood.Is<>(byCode.get().code());
      }
    }
    return switch (places.resolve(name, PlaceQuestion.by(PlaceKind.SEA))) {
      case PlaceAnswer.Found(Place place) when place.kind() == PlaceKind.AIR ->
          new Understood.Wrong<>("is an airport; containers go by sea");
      case PlaceAnswer.Found(Place place) -> new Understood.Is<>(place.code());
      case PlaceAnswer.Ambiguous(var candidates) ->
          new Understood.Wrong<>(
              "may be %s; write the code"
                  .formatted(
                      candidates.stream().limit(5).map(LaneCells::named).collect(joining(" or "))));
      case PlaceAnswer.Country(String iso) ->
          new Understood.Wrong<>("is a country (" + iso + "); name the port");
      case PlaceAnswer.Region(String code) ->
          new Understood.Wrong<>(
              "is a coast or region (" + code + "); name the ports, parted by /");
      case PlaceAnswer.Unknown() ->
          new Understood.Wrong<>("is no port Quayside knows; write its UN/LOCODE, such as CNSHA");
    };
  }

  private Optional<Place> byCode(UnLocode code) {
    return places
        .byCode(code, PlaceKind.SEA)
        .or(() -> places.byCode(code, PlaceKind.RAIL))
        .or(() -> places.byCode(code, PlaceKind.INLAND));
  }

  private static String named(Place place) {
    return "%s (%s, %s)".formatted(place.code(), place.nameEn(), place.country());
  }
}
