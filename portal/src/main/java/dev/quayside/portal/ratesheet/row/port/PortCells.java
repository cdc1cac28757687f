package dev.quayside.portal.ratesheet.row.port;

import static java.util.stream.Collectors.joining;

import dev.quayside.portal.ratesheet.cell.Understood;
import dev.quayside.portal.ratesheet.question.Answers;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceAnswer;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.PlaceQuestion;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.place.UnLocode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** Reads the ports of a cell: "Shanghai/Ningbo" is two, "USWC BASE PORTS" a group. */
public final class PortCells {

  private static final int MOST_PORTS = 40;
  private static final int MOST_REMEMBERED = 50_000;

  private record Asked(String text, PlaceKind by) {}

  private final Places places;
  private final Answers answers;
  private final Map<String, String> groups;
  private final BasePorts basePorts = new BasePorts();
  private final Map<Asked, Understood<List<UnLocode>>> known = new ConcurrentHashMap<>();
  private final Set<String> assumed = new ConcurrentSkipListSet<>();

  /**
   * For one reading.
   *
   * @param groups the sheet's own groups, by their names in upper case
   */
  public PortCells(Places places, Answers answers, Map<String, String> groups) {
    this.places = places;
    this.answers = answers;
    this.groups = groups;
  }

  /** Which groups of ports were read as the trade's usual ones. */
  public List<String> assumed() {
    return List.copyOf(assumed);
  }

  public Understood<List<UnLocode>> read(String text, PlaceKind by) {
    if (text.isBlank()) {
      return new Understood.Nothing<>();
    }
    var asked = new Asked(text, by);
    Understood<List<UnLocode>> before = known.get(asked);
    if (before != null) {
      return before;
    }
    Understood<List<UnLocode>> read = find(text, by);
    if (known.size() < MOST_REMEMBERED) {
      known.put(asked, read);
    }
    return read;
  }

  private Understood<List<UnLocode>> find(String text, PlaceKind by) {
    Optional<String> group =
        answers
            .to("port:" + text)
            .or(() -> Optional.ofNullable(groups.get(text.strip().toUpperCase(Locale.ROOT))));
    if (group.isPresent()) {
      return parted(group.get(), "[/,、;；\n&]", by);
    }
    if (one(text, by) instanceof Understood.Is<UnLocode>(var code)) {
      return new Understood.Is<>(List.of(code));
    }
    Optional<List<UnLocode>> region = region(text, by);
    if (region.isPresent()) {
      return new Understood.Is<>(region.get());
    }
    return parted(text, "[/、;；\n&+]|, ?(?![A-Z]{2}$)", by);
  }

  private Understood<List<UnLocode>> parted(String text, String separators, PlaceKind by) {
    List<UnLocode> codes = new ArrayList<>();
    String[] names = text.split(separators, MOST_PORTS + 1);
    if (names.length > MOST_PORTS) {
      return new Understood.Wrong<>("names more than " + MOST_PORTS + " ports; part the row");
    }
    for (String name : names) {
      switch (one(name.strip(), by)) {
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

  /** Base ports of a coast; a coast alone is none: rates for some of its ports mostly differ. */
  private Optional<List<UnLocode>> region(String text, PlaceKind by) {
    String upper = text.toUpperCase(Locale.ROOT);
    boolean base = upper.contains("BASE PORT") || upper.contains("基本港") || upper.contains("基港");
    if (!base || by != PlaceKind.SEA) {
      return Optional.empty();
    }
    String bare =
        upper.replaceAll("BASE PORTS?( ?\\d)?", "").replaceFirst("^[A-Z]{2,3}/", "").strip();
    for (String name : List.of(text, upper, bare, upper.replace("基港", "").replace("基本港", ""))) {
      if (!name.isBlank()
          && places.resolve(name, PlaceQuestion.by(by)) instanceof PlaceAnswer.Region(String code)
          && !basePorts.of(code).isEmpty()) {
        List<UnLocode> ports =
            basePorts.of(code).stream()
                .map(UnLocode::new)
                .map(port -> places.byCode(port, PlaceKind.SEA).map(Place::code))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        assumed.add(
            "%s is %s".formatted(text, ports.stream().map(UnLocode::code).collect(joining(" "))));
        return Optional.of(ports);
      }
    }
    return Optional.empty();
  }

  private Understood<UnLocode> one(String name, PlaceKind by) {
    if (name.isBlank()) {
      return new Understood.Nothing<>();
    }
    String upper = name.toUpperCase(Locale.ROOT);
    if (UnLocode.isUnLocode(upper)) {
      Optional<Place> byCode = byCode(new UnLocode(upper), by);
      if (byCode.isPresent()) {
        return new Understood.Is<>(byCode.get().code());
      }
    }
    return switch (places.resolve(name, PlaceQuestion.by(by))) {
      case PlaceAnswer.Found(Place place)
          when place.kind() == PlaceKind.AIR && by == PlaceKind.SEA ->
          new Understood.Wrong<>("is an airport; containers go by sea");
      case PlaceAnswer.Found(Place place) -> new Understood.Is<>(place.code());
      case PlaceAnswer.Ambiguous(var candidates) ->
          new Understood.Wrong<>(
              "may be %s; write the code"
                  .formatted(
                      candidates.stream().limit(5).map(PortCells::named).collect(joining(" or "))));
      case PlaceAnswer.Country(String iso) ->
          new Understood.Wrong<>("is a country (" + iso + "); name the port");
      case PlaceAnswer.Region(String code) ->
          new Understood.Wrong<>(
              "is a coast or region (" + code + "); name the ports, parted by /");
      case PlaceAnswer.Unknown() ->
          new Understood.Wrong<>("is no port Quayside knows; write its UN/LOCODE, such as CNSHA");
    };
  }

  private Optional<Place> byCode(UnLocode code, PlaceKind by) {
    return places
        .byCode(code, by)
        .or(() -> places.byCode(code, PlaceKind.SEA))
        .or(() -> places.byCode(code, PlaceKind.RAIL))
        .or(() -> places.byCode(code, PlaceKind.INLAND));
  }

  private static String named(Place place) {
    return "%s (%s, %s)".formatted(place.code(), place.nameEn(), place.country());
  }
}
