package dev.quayside.portal.ratesearch;

import dev.quayside.portal.page.Typed;
import dev.quayside.rates.tariff.Incoterm;
import io.helidon.common.parameters.Parameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a customer has typed into the search for a price.
 *
 * @param fields by name; those that are blank are missing
 */
public record LaneSearch(Map<String, String> fields) {

  /** Containers a customer may ask for, by the name of their field. */
  public static final Map<String, String> BOXES = boxes();

  private static final List<String> OTHERS =
      List.of(
          "mode",
          "origin",
          "destination",
          "weight",
          "pieces",
          "volume",
          "incoterm",
          "readyDate",
          "goods");

  private static final int LONGEST = 60;

  /** What is dangerous, cooled or otherwise out of the common. */
  private static final String SPECIAL = "special";

  public LaneSearch {
    fields = Map.copyOf(fields);
  }

  private static Map<String, String> boxes() {
    Map<String, String> boxes = new LinkedHashMap<>();
    boxes.put("gp20", "20GP");
    boxes.put("gp40", "40GP");
    boxes.put("hc40", "40HQ");
    return boxes;
  }

  static LaneSearch of(Parameters sent) {
    return new LaneSearch(
        Stream.concat(OTHERS.stream(), BOXES.keySet().stream())
            .map(name -> Map.entry(name, Typed.upTo(LONGEST, sent.first(name).orElse(""))))
            .filter(field -> !field.getValue().isEmpty())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** Terms of delivery that end at a port. */
  public static List<Incoterm> terms() {
    return Stream.of(Incoterm.values()).filter(term -> !term.reachesADoor()).toList();
  }

  /** "" where it was left blank. */
  public String get(String name) {
    return fields.getOrDefault(name, "");
  }

  /** Whether anything was asked at all. */
  public boolean asked() {
    return fields.containsKey("origin") || fields.containsKey("destination");
  }

  public boolean special() {
    return get("goods").equals(SPECIAL);
  }

  /** Such as "Shanghai - Los Angeles", as it was typed. */
  public String lane() {
    return get("origin") + " - " + get("destination");
  }

  /** As the address of the page has it. */
  public String query() {
    return Stream.concat(OTHERS.stream(), BOXES.keySet().stream())
        .filter(fields::containsKey)
        .map(name -> name + "=" + URLEncoder.encode(get(name), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /**
   * As the form of a request has it that sales fill in at the desk, for the first price.
   *
   * @param plain what goods are called that are nothing special
   */
  Optional<String> typed(String name, String plain) {
    return switch (name) {
      case "mode-0" -> Optional.of(fields.getOrDefault("mode", "FCL"));
      case "equipment-0" -> Optional.of(String.join(" + ", counted()));
      case "description-0" -> Optional.of(plain);
      default ->
          name.endsWith("-0")
              ? Optional.ofNullable(fields.get(name.substring(0, name.length() - 2)))
              : Optional.empty();
    };
  }

  private List<String> counted() {
    var counted = new ArrayList<String>();
    BOXES.forEach((field, box) -> {
      String count = get(field);
      if (!count.isEmpty() && !count.equals("0")) {
        counted.add(count + "x" + box);
      }
    });
    return counted;
  }
}
