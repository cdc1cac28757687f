package dev.quayside.portal.ratesheet.row.port;

import static java.util.stream.Collectors.joining;

import dev.quayside.portal.ratesheet.cell.Understood;
import dev.quayside.portal.ratesheet.question.Answers;
import dev.quayside.portal.words.Saying;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

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
  private final Map<String, Saying> assumed = new ConcurrentSkipListMap<>();

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
  public List<Saying> assumed() {
    return List.copyOf(assumed.values());
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
      return Understood.wrong(
          "names more than %d ports; part the row", "所列港口超过%d个；请拆成几行", MOST_PORTS);
    }
    for (String name : names) {
      switch (one(name.strip(), by)) {
        case Understood.Is<UnLocode>(var code) -> codes.add(code);
        case Understood.Nothing<UnLocode>() -> {
          return Understood.wrong("has a / with no port beside it", "有多余的“/”，旁边没有港口");
        }
        case Understood.Wrong<UnLocode>(Saying why) -> {
          return new Understood.Wrong<>(
              names.length == 1
                  ? why
                  : Saying.of("names \"%s\", which %s", "其中“%s”%s", name.strip(), why));
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
        assumed.put(
            text,
            Saying.of(
                "%s is %s",
                "%s按%s读", text, ports.stream().map(UnLocode::code).collect(joining(" "))));
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
          Understood.wrong("is an airport; containers go by sea", "是机场；集装箱走海运，请填海港");
      case PlaceAnswer.Found(Place place) -> new Understood.Is<>(place.code());
      case PlaceAnswer.Ambiguous(var candidates) ->
          Understood.wrong(
              "may be %s; write the code",
              "重名，可能是%s；请填港口代码",
              Saying.of(
                  candidates.stream().limit(5).map(PortCells::named).collect(joining(" or ")),
                  candidates.stream().limit(5).map(PortCells::named).collect(joining("或"))));
      case PlaceAnswer.Country(String iso) ->
          Understood.wrong("is a country (%s); name the port", "是国家（%s）；请填具体港口", iso);
      case PlaceAnswer.Region(String code) ->
          Understood.wrong(
              "is a coast or region (%s); name the ports, parted by /",
              "是航线区域（%s）；请列出港口，用“/”隔开", code);
      case PlaceAnswer.Unknown() ->
          Understood.wrong(
              "is no port Quayside knows; write its UN/LOCODE, such as CNSHA",
              "不是系统已知的港口；请填五字代码，如CNSHA");
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
