package dev.quayside.portal.ratesheet.message;

import dev.quayside.portal.ratesheet.row.Trade;
import dev.quayside.portal.ratesheet.timing.ValidityText;
import dev.quayside.rates.place.PlaceAnswer;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.PlaceQuestion;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one line of a message: Tianjin-Vladivostok $3100/5200/5200 by huaxin Excluded DTHC$250/300.
 */
record MessageLine(Trade trade) {

  private static final String FIGURE = "\\d[\\d,]{1,6}(?:\\.\\d{1,2})?";

  private static final Pattern PRICES =
      Pattern.compile(
          "(?<cur2>USD|US\\$|\\$|RMB|CNY|EUR|€)?\\s?(?<one>"
              + FIGURE
              + ")\\s?/?\\s?(?<box>20GP|20'|40GP|40'|40HQ|40HC|45HC|45HQ)"
              + "|(?<cur>USD|US\\$|\\$|RMB|CNY|EUR|€)?\\s?(?<a>"
              + FIGURE
              + ")\\s?/\\s?(?<b>"
              + FIGURE
              + ")(?:\\s?/\\s?(?<c>"
              + FIGURE
              + "))?(?:\\s?/\\s?(?<d>"
              + FIGURE
              + "))?(?![\\d/A-Z'])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LANE =
      Pattern.compile(
          "(?:\\s?(?:-{1,2}>?|→|—|–|>|~|到|至)\\s?|\\s+to\\s+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern BY =
      Pattern.compile(
          "\\b(?:by|via carrier|carrier)[: ]\\s?([A-Za-z][A-Za-z-]{1,20}(?: line)?)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern VALID =
      Pattern.compile("(?:\\bval(?:id(?:ity)?)?\\b|有效期?)[^,;，；]{2,40}", Pattern.CASE_INSENSITIVE);

  /** The cells of {@link MessageLines}' table; empty where the line is no rate. */
  Optional<List<String>> read(String written) {
    String text = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
    if (text.length() > 500) {
      return Optional.empty();
    }
    Matcher prices = PRICES.matcher(text);
    if (!prices.find()) {
      return Optional.empty();
    }
    Optional<List<String>> lane = lane(text.substring(0, prices.start()));
    return lane.map(ports -> cells(ports, prices, text.substring(prices.end())));
  }

  private List<String> cells(List<String> ports, Matcher prices, String behind) {
    String rest = behind;
    String valid = "";
    Matcher validity = VALID.matcher(rest);
    if (validity.find() && ValidityText.speaksOfValidity(validity.group())) {
      valid = validity.group().strip();
      rest = rest.substring(0, validity.start()) + rest.substring(validity.end());
    }
    String carrier = ports.get(2);
    Matcher by = BY.matcher(rest);
    if (by.find()) {
      carrier = by.group(1).strip();
      rest = rest.substring(0, by.start()) + "," + rest.substring(by.end());
    } else if (carrier.isEmpty()) {
      for (String word : rest.split("[\\s,，;；]{1,4}", -1)) {
        if (word.length() >= 2 && trade.carriers().named(word).isPresent()) {
          carrier = word;
          rest = rest.replace(word, "");
          break;
        }
      }
    }
    List<String> cells = new ArrayList<>(List.of(ports.get(0), ports.get(1), carrier));
    cells.addAll(boxes(prices));
    cells.add(currency(prices));
    cells.add(valid);
    cells.add(tidy(rest));
    return cells;
  }

  /** Three prices are for 20', 40' and 40HQ; two for 20' and 40' of either height. */
  private static List<String> boxes(Matcher prices) {
    if (prices.group("one") != null) {
      String box = prices.group("box").toUpperCase(java.util.Locale.ROOT);
      String price = prices.group("one");
      boolean high = box.equals("40HQ") || box.equals("40HC");
      return List.of(
          box.startsWith("20") ? price : "",
          box.equals("40GP") || box.equals("40'") ? price : "",
          high ? price : "",
          box.startsWith("45") ? price : "");
    }
    String second = prices.group("b");
    String third = prices.group("c") == null ? second : prices.group("c");
    String fourth = prices.group("d") == null ? "" : prices.group("d");
    return List.of(prices.group("a"), second, third, fourth);
  }

  private static String currency(Matcher prices) {
    String currency = prices.group("one") != null ? prices.group("cur2") : prices.group("cur");
    return currency == null ? "" : currency;
  }

  /** From, to and, where a line is named before them, by whom. */
  private Optional<List<String>> lane(String before) {
    String text = before.strip();
    while (text.endsWith(":") || text.endsWith(",")) {
      text = text.substring(0, text.length() - 1).strip();
    }
    String carrier = "";
    int space = text.indexOf(' ');
    if (space > 0 && trade.carriers().named(text.substring(0, space)).isPresent()) {
      carrier = text.substring(0, space);
      text = text.substring(space + 1).strip();
    }
    String[] ends = LANE.split(text, 3);
    if (ends.length != 2 || ends[0].isBlank() || ends[1].isBlank() || !isPlace(ends[0])) {
      return Optional.empty();
    }
    return Optional.of(List.of(ends[0].strip(), ends[1].strip(), carrier));
  }

  private boolean isPlace(String text) {
    String first = text.split("/", 2)[0].strip();
    return !(trade.places().resolve(first, PlaceQuestion.by(PlaceKind.SEA))
        instanceof PlaceAnswer.Unknown);
  }

  private static String tidy(String rest) {
    String tidy = rest.strip();
    while (!tidy.isEmpty() && ",;，；.。".indexOf(tidy.charAt(0)) >= 0) {
      tidy = tidy.substring(1).strip();
    }
    while (!tidy.isEmpty() && ",;，；.。".indexOf(tidy.charAt(tidy.length() - 1)) >= 0) {
      tidy = tidy.substring(0, tidy.length() - 1).strip();
    }
    return tidy;
  }
}
