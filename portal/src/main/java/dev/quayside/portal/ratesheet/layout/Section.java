package dev.quayside.portal.ratesheet.layout;

import dev.quayside.portal.ratesheet.cell.Currencies;
import dev.quayside.portal.ratesheet.cell.Understood;
import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.grid.Line;
import dev.quayside.portal.ratesheet.heading.Column.Fact;
import dev.quayside.portal.ratesheet.heading.Headings;
import dev.quayside.portal.ratesheet.timing.DayRules;
import dev.quayside.portal.ratesheet.timing.Period;
import dev.quayside.portal.ratesheet.timing.ValidityText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads a title or a section row: "COSCO 美西线 2026年7月上半月 (USD)", "POL: Shanghai | Valid till 30/6".
 */
public record Section(Headings headings, Predicate<String> carriers, DayRules days) {

  private static final Pattern PIECES = Pattern.compile("[\n\r;|；　]| {2,}|，");
  private static final Pattern WORDS =
      Pattern.compile("[\\s()\\[\\]【】《》<>,、/:]+|(?<=[A-Za-z])(?=[一-龥])|(?<=[一-龥])(?=[A-Za-z])");

  /** Named without a colon: "POL 上海", "船公司 COSCO". */
  private static final Set<Fact> NAMED_BY_WORD =
      EnumSet.of(Fact.POL, Fact.POD, Fact.CARRIER, Fact.CURRENCY, Fact.CONTRACT, Fact.VALID_TO);

  private static final Map<String, String> MODES =
      Map.of(
          "拼箱",
          "LCL",
          "LCL",
          "LCL",
          "空运",
          "AIR",
          "AIR FREIGHT",
          "AIR",
          "拖车",
          "ROAD",
          "TRUCKING",
          "ROAD",
          "HAULAGE",
          "ROAD",
          "报关",
          "CUSTOMS",
          "CUSTOMS CLEARANCE",
          "CUSTOMS");

  public Stated read(Line line) {
    Map<Fact, Cell> facts = new EnumMap<>(Fact.class);
    List<Cell> notes = new ArrayList<>();
    Map<String, Cell> groups = new LinkedHashMap<>();
    List<Cell> cells = line.filled();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      Optional<Fact> key = key(cell.text());
      if (key.isPresent() && i + 1 < cells.size()) {
        facts.put(key.get(), cells.get(++i));
      } else {
        for (String piece : PIECES.split(cell.text(), -1)) {
          piece(cell.saying(piece), facts, notes, groups);
        }
      }
    }
    return new Stated(facts, notes, groups);
  }

  /** Where the whole cell is the name of a fact, with or without a colon. */
  private Optional<Fact> key(String text) {
    String bare =
        text.endsWith(":") || text.endsWith("：") ? text.substring(0, text.length() - 1) : text;
    return bare.length() > 40 ? Optional.empty() : headings.fact(bare.strip());
  }

  private void piece(
      Cell piece, Map<Fact, Cell> facts, List<Cell> notes, Map<String, Cell> groups) {
    String text = piece.text();
    int colon = colon(text);
    if (colon > 0 && colon < 60) {
      String name = text.substring(0, colon).strip();
      Cell value = piece.saying(text.substring(colon + 1));
      if (isGroup(name) && !value.blank()) {
        groups.put(name.toUpperCase(Locale.ROOT), value);
        return;
      }
      Optional<Fact> fact = headings.fact(name);
      if (fact.isPresent() && !value.blank()) {
        if (fact.get() == Fact.NOTES || fact.get() == Fact.CHARGES) {
          notes.add(value);
        } else {
          facts.put(fact.get(), value);
        }
        return;
      }
    }
    loose(piece, facts);
    if (!text.isBlank()) {
      notes.add(piece);
    }
  }

  private void loose(Cell piece, Map<Fact, Cell> facts) {
    String text = Normalizer.normalize(piece.text(), Normalizer.Form.NFKC).strip();
    String[] words = WORDS.split(text, -1);
    if (isValidity(text)) {
      facts.put(Fact.VALID_TO, piece);
    }
    if (carriers.test(text)) {
      facts.put(Fact.CARRIER, piece);
    }
    int space = text.indexOf(' ');
    if (space > 0 && text.length() < 80) {
      headings
          .fact(text.substring(0, space))
          .filter(NAMED_BY_WORD::contains)
          .ifPresent(fact -> facts.putIfAbsent(fact, piece.saying(text.substring(space + 1))));
    }
    for (String word : words) {
      boolean name = word.length() >= 2 && word.equals(word.toUpperCase(Locale.ROOT));
      if (name && text.length() < 120 && carriers.test(word)) {
        facts.putIfAbsent(Fact.CARRIER, piece.saying(word));
      }
      if (name && Currencies.inHeading(word).isPresent() && !word.equals("$")) {
        facts.putIfAbsent(Fact.CURRENCY, piece.saying(word));
      }
    }
    String upper = text.toUpperCase(Locale.ROOT);
    MODES.forEach((word, mode) -> {
      if (upper.contains(word) && upper.length() < 60) {
        facts.putIfAbsent(Fact.MODE, piece.saying(mode));
      }
    });
  }

  private boolean isValidity(String text) {
    if (text.length() > 200 || text.chars().noneMatch(Character::isDigit)) {
      return ValidityText.speaksOfValidity(text)
          && ValidityText.read(text, days) instanceof Understood.Is<Period> _;
    }
    if (ValidityText.speaksOfValidity(text)) {
      return true;
    }
    return ValidityText.read(text, days) instanceof Understood.Is<Period>(Period period)
        && period.from().isPresent()
        && period.to().isPresent();
  }

  private static boolean isGroup(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return upper.contains("BASE PORT") || upper.contains("基本港") || upper.contains("基港");
  }

  private static int colon(String text) {
    int plain = text.indexOf(':');
    int wide = text.indexOf('：');
    return plain < 0 ? wide : wide < 0 ? plain : Math.min(plain, wide);
  }
}
