package dev.quayside.rates.place;

import dev.quayside.rates.place.spelling.CountryNames;
import dev.quayside.rates.place.spelling.Folded;
import dev.quayside.rates.place.spelling.StateNames;
import dev.quayside.rates.place.spelling.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All names this house knows, by their folded writing, and how they are found in a text. */
final class Lexicon {

  private static final List<String> FILLERS =
      List.of(
          "port of",
          "port",
          "ports",
          "the",
          "city of",
          "city",
          "area",
          "region",
          "icd",
          "ramp",
          "terminal",
          "base",
          "base port",
          "base ports",
          "basic",
          "main port",
          "main ports",
          "cy",
          "cfs",
          "intl",
          "international",
          "市",
          "口岸",
          "地区",
          "基本港",
          "主港",
          "国际",
          "区域");

  private static final Map<String, PlaceKind> HINTS =
      Map.ofEntries(
          Map.entry("airport", PlaceKind.AIR),
          Map.entry("international airport", PlaceKind.AIR),
          Map.entry("apt", PlaceKind.AIR),
          Map.entry("机场", PlaceKind.AIR),
          Map.entry("国际机场", PlaceKind.AIR),
          Map.entry("空港", PlaceKind.AIR),
          Map.entry("seaport", PlaceKind.SEA),
          Map.entry("harbour", PlaceKind.SEA),
          Map.entry("harbor", PlaceKind.SEA),
          Map.entry("sea port", PlaceKind.SEA),
          Map.entry("港", PlaceKind.SEA),
          Map.entry("港口", PlaceKind.SEA),
          Map.entry("码头", PlaceKind.SEA),
          Map.entry("火车站", PlaceKind.RAIL),
          Map.entry("railway station", PlaceKind.RAIL));

  private final Map<String, Word> words = new HashMap<>(16384);
  private final Map<Integer, Integer> longest = new HashMap<>();

  Lexicon(List<PlaceEntry> entries) {
    CountryNames.byKey().forEach((key, iso2) -> word(key).country = Optional.of(iso2));
    StateNames.byKey().forEach((key, state) -> word(key).state = Optional.of(state));
    entries.forEach(this::add);
    for (String line : Table.lines(Lexicon.class, "regions.tsv").stream().skip(1).toList()) {
      String[] cells = line.split("\t", -1);
      for (String name : cells[1].split(";", -1)) {
        word(Folded.key(name)).region = Optional.of(cells[0]);
      }
    }
    FILLERS.forEach(filler -> word(Folded.key(filler)).filler = true);
    HINTS.forEach((name, kind) -> {
      word(Folded.key(name)).filler = true;
      word(Folded.key(name)).hint = Optional.of(kind);
    });
    Table.lines(Lexicon.class, "risky.txt").forEach(name -> word(Folded.key(name)).everyday = true);
    words.values().forEach(word -> word.spaced |= word.area() || word.filler);
    words.keySet().forEach(key -> longest.merge(start(key), key.length(), Math::max));
  }

  /**
   * The longest name that begins at a place in the text.
   *
   * @param end the folded character after the name
   */
  record Match(Word word, int start, int end, String written) {}

  Optional<Match> longestAt(Folded text, int start) {
    int most = longest.getOrDefault(start(text, start), 1);
    var key = new StringBuilder(most);
    Optional<Match> best = Optional.empty();
    boolean spans = false;
    for (int i = start; i < text.length() && key.length() <= most; i++) {
      if (text.blank(i)) {
        if (i > start + 2 && text.blank(i - 1) && text.blank(i - 2) && text.blank(i - 3)) {
          break;
        }
        spans = true;
        continue;
      }
      key.append(text.at(i));
      if (text.boundary(i + 1)) {
        Word word = words.get(key.toString());
        if (word != null && (!spans || word.spans())) {
          String written = text.original(start, i + 1);
          if (word.admits(written) && joined(written)) {
            best = Optional.of(new Match(word, start, i + 1, written));
          }
        }
      }
    }
    return best;
  }

  /** The name that a text is from its first letter to its last. */
  Optional<Word> exactly(String text) {
    return Optional.ofNullable(words.get(Folded.key(text)));
  }

  private static boolean joined(String written) {
    return written.chars().noneMatch(c -> c == ',' || c == ';' || c == '，' || c == '|' || c == '\t')
        && !written.contains("\n\n");
  }

  private void add(PlaceEntry entry) {
    Place place = entry.place();
    place.codes().forEach(code -> name(entry, code.code(), Sense.Standing.NAME).code = true);
    place.iata().ifPresent(iata -> name(entry, iata, Sense.Standing.NAME));
    name(entry, place.nameEn(), Sense.Standing.NAME);
    name(entry, place.nameZh(), Sense.Standing.NAME);
    entry.aliases().forEach(alias -> name(entry, alias, Sense.Standing.ALIAS));
  }

  private Word name(PlaceEntry entry, String name, Sense.Standing standing) {
    int bracket = name.indexOf('(');
    if (bracket <= 0) {
      return put(entry, name, standing);
    }
    Word qualified = put(entry, name.substring(0, bracket).strip(), Sense.Standing.QUALIFIED);
    Word where = word(Folded.key(name.substring(bracket)));
    return where.country.isPresent() || where.state.isPresent()
        ? qualified
        : put(entry, name, standing);
  }

  private Word put(PlaceEntry entry, String name, Sense.Standing standing) {
    Word word = word(Folded.key(name));
    word.mean(entry, standing);
    word.titled |= !Word.capitals(name);
    word.spaced |= name.chars().anyMatch(c -> !Character.isLetterOrDigit(c));
    return word;
  }

  private Word word(String key) {
    return words.computeIfAbsent(key, Word::new);
  }

  private static int start(String key) {
    return key.length() == 1 ? key.charAt(0) : key.charAt(0) << 16 | key.charAt(1);
  }

  private static int start(Folded text, int at) {
    int next = at + 1;
    while (next < text.length() && text.blank(next) && next < at + 3) {
      next++;
    }
    return next < text.length() && !text.blank(next)
        ? text.at(at) << 16 | text.at(next)
        : text.at(at);
  }
}
