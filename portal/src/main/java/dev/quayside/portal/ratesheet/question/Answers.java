package dev.quayside.portal.ratesheet.question;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person has answered about a kind of sheet, by the key of the question: dates=dmy,
 * carrier=COSU, heading:PRICEGP=RT.
 */
public record Answers(Map<String, String> said) {

  public static final Answers NONE = new Answers(Map.of());

  /** These are about one file; kept for the next one they would be wrong. */
  private static final Set<String> OF_ONE_FILE = Set.of("valid");

  private static final Set<String> KEYS =
      Set.of(
          "dates",
          "currency",
          "carrier",
          "valid",
          "validity",
          "formulas",
          "blanks",
          "mode",
          "hidden",
          "sails",
          "pol",
          "pod",
          "remarks",
          "ratio");

  /** With a name behind them, as in heading:PRICEGP=RT. */
  private static final Set<String> NAMED = Set.of("heading", "port", "carrier");

  public Answers {
    Map<String, String> tidy = new LinkedHashMap<>();
    said.forEach((key, value) -> tidy.put(key(key), value.strip()));
    said = tidy;
  }

  /** Whether it is a question at all. */
  public static boolean isKey(String key) {
    int colon = key.indexOf(':');
    return colon < 0
        ? KEYS.contains(key(key))
        : NAMED.contains(key.substring(0, colon).toLowerCase(Locale.ROOT));
  }

  public Optional<String> to(String key) {
    return Optional.ofNullable(said.get(key(key)));
  }

  public boolean is(String key, String value) {
    return to(key).filter(value::equalsIgnoreCase).isPresent();
  }

  /** These and the others, which go first. */
  public Answers and(Answers others) {
    Map<String, String> all = new LinkedHashMap<>(said);
    all.putAll(others.said);
    return new Answers(all);
  }

  /** Those that hold for the next sheet like it as well. */
  public Answers lasting() {
    Map<String, String> lasting = new LinkedHashMap<>(said);
    lasting.keySet().removeAll(OF_ONE_FILE);
    return new Answers(lasting);
  }

  private static String key(String key) {
    return key.strip().toLowerCase(Locale.ROOT);
  }
}
