package dev.quayside.inbox.read.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The names customers give to the facts of an inquiry: POL, 起运港, Gross weight, Ladehafen. */
final class Labels {

  private static final Map<String, Label> NAMES = new HashMap<>();
  private static final Map<String, Label> COMPACT = new HashMap<>();
  private static final Phrase HAN = Phrase.exact("[\\p{IsHan}（）、]");
  private static final Phrase NOT_HAN = Phrase.exact("[^\\p{IsHan}]");
  private static final Set<String> BARE = new HashSet<>();
  private static final Names INDEX;

  static {
    read();
    INDEX = new Names(NAMES.keySet());
  }

  private static final Phrase TICK = Phrase.any("^\\[[ x✓✔]?\\]");
  private static final Phrase KIND =
      Phrase.any(
          "(?:20|40|45)[ ]?(?:'|ft)?[ ]?(?:gp|dc|dv|st|std|hc|hq|rf|rh|ot|fr|tk)s?(?:["
              + " ]?(?:qty|x))?([ ]?(?:/|per|p\\.|a)[ ]?m(?:onth|\\.)?)?");

  private static final String BOX =
      "(?:ctrs?|cntrs?|ctnrs?|cont\\.?|containers?|fcl|teu|feu|柜子?|集装箱|货柜|大柜|小柜)";
  private static final Phrase EACH_BOX = Phrase.any(BOX);
  private static final Phrase EACH =
      Phrase.any(
          "(?:[ ]?/[ ]?|[ ]?(?<!\\p{L})(?:per|each|every|a|pro|je|por|par)[ ])(?:"
              + BOX
              + "|pcs?|pieces?|pkgs?|packages?|units?|ctns?|cartons?|pallets?|plts?|pal\\.?|box(?:es)?|crates?|cases?|drums?|bags?|rolls?|skids?|sets?|colli|kolli|stück|bultos?|caja|caixa|palet|colis|palette|件|箱|托|板|桶|包|袋|卷|台|个)\\.?$|["
              + " ]?/?[ ]?[每单][个一]?(?:"
              + BOX
              + "|[件箱托板桶包袋卷台个])$"
              + "|^(?:单|每)[个一]?(?:"
              + BOX
              + "|[件箱托板桶包袋卷台个])(?:货物)?(?=\\p{IsHan})");
  private static final Phrase COLON =
      Phrase.exact("(?:[ ]?[(][^)\\n]{0,24}[)])?[ ]{0,4}[:=][ ]{0,4}");
  private static final Phrase NO_COLON =
      Phrase.any("(?![\\p{IsLatin}/])(?:[ ]?[(](?:kgs?|cbm|cm|m3)[)])?[ ]{0,2}(?:为|是)?[ ]{0,4}");

  private static final Phrase BRACKETS = Phrase.exact("[(\\[][^)\\]]{0,60}[)\\]]");

  /** The brackets alone, and the unit of a figure in them: "毛重(KG/柜)" is a weight of each box. */
  private static final Phrase INSIDE =
      Phrase.any(
          "[(\\[](?:kgs?|kilos?|公斤|千克|t|mt|tons?|tonnes?|吨|cbm|m3|立方|方)?(?=[ ]?(?:/|per"
              + " |每|单|each))|[)\\]]");

  private static final Phrase UNIT = Phrase.any("(?<=\\p{IsHan})[ ]?(?:kgs?|cbm|m3|cm|mm|吨)[ ]?$");
  private static final Phrase BULLET = Phrase.exact("^[\\s\\-*•·▪●#>]{0,6}(?:\\d{1,2}[.)、])?");

  private Labels() {}

  /** The label that a whole table cell is, brackets and bullets aside. */
  static Optional<Label> cell(String text) {
    if (text.length() > 60) {
      return Optional.empty();
    }
    if (Word.in(TICK, text)) {
      return Optional.empty();
    }
    var bare = BULLET.matcher(BRACKETS.matcher(text).replaceAll("")).replaceFirst("");
    return ofEach(withoutEnd(INSIDE.matcher(text).replaceAll(" "), ":?* ").toLowerCase(Locale.ROOT))
        .or(() -> name(withoutEnd(bare, ":?*")))
        .or(() -> name(withoutEnd(text, ":*")))
        .or(() -> name(UNIT.matcher(bare).replaceFirst("")))
        .or(() -> kind(bare));
  }

  /** Without blanks and signs behind the words. */
  private static String withoutEnd(String text, String signs) {
    var end = text.length();
    while (end > 0
        && (Character.isWhitespace(text.charAt(end - 1))
            || signs.indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return text.substring(0, end);
  }

  /** A column that is called 40HC counts such containers, where it says so in a month. */
  private static Optional<Label> kind(String text) {
    var matcher = KIND.matcher(text.strip());
    return matcher.matches()
        ? Optional.of(matcher.group(1) == null ? Label.BOXES_OF : Label.MONTHLY)
        : Optional.empty();
  }

  /** A name as customers spell it: A.O.D, Q'TY, 起运港 POL and POL/起运港 are names too. */
  private static Optional<Label> name(String words) {
    var lower = words.strip().toLowerCase(Locale.ROOT);
    var known = Optional.ofNullable(NAMES.get(lower));
    if (known.isPresent() || lower.length() < 2 || lower.chars().anyMatch(Character::isDigit)) {
      return known;
    }
    if (lower.indexOf('_') > 0) {
      return name(lower.replace('_', ' '));
    }
    return Optional.ofNullable(COMPACT.get(compact(lower)))
        .or(() -> inTwoLanguages(lower))
        .or(() -> side(lower))
        .or(() -> ofEach(lower));
  }

  /** "G.W. per ctr", "毛重/柜", "each pallet weight": what is measured, and of which one. */
  private static Optional<Label> ofEach(String lower) {
    var rest = EACH.matcher(lower);
    if (!rest.find()) {
      return Optional.empty();
    }
    var what = (lower.substring(0, rest.start()) + lower.substring(rest.end())).strip();
    var whole = Optional.ofNullable(COMPACT.get(compact(what))).or(() -> unit(what));
    var box = EACH_BOX.matcher(rest.group()).find();
    return whole.flatMap(label ->
        label == Label.WEIGHT
            ? Optional.of(box ? Label.BOX_WEIGHT : Label.UNIT_WEIGHT)
            : label == Label.VOLUME && !box
                ? Optional.of(Label.UNIT_VOLUME)
                : Optional.of(label).filter(known -> known == Label.TARGET));
  }

  /** "kg" and "吨" name a weight where they head a column. */
  private static Optional<Label> unit(String what) {
    return Optional.ofNullable(COMPACT.get(compact(BRACKETS.matcher(what).replaceAll("")) + "kg"));
  }

  /** "外箱尺寸 长" heads the lengths, the columns beside it say 宽 and 高. */
  private static Optional<Label> side(String lower) {
    var blank = lower.lastIndexOf(' ');
    return Optional.ofNullable(NAMES.get(lower.substring(blank + 1)))
        .filter(label -> blank > 0 && label == Label.LENGTH);
  }

  private static Optional<Label> inTwoLanguages(String lower) {
    if (lower.chars().noneMatch(Labels::han) || lower.chars().allMatch(Labels::han)) {
      return Optional.empty();
    }
    var han = compact(NOT_HAN.matcher(lower).replaceAll(""));
    var latin = compact(HAN.matcher(lower).replaceAll(""));
    if (latin.isEmpty()) {
      return Optional.empty();
    }
    var first = Optional.ofNullable(COMPACT.get(han));
    var second = Optional.ofNullable(COMPACT.get(latin));
    return first.isPresent() && second.isPresent() && !first.equals(second)
        ? first.filter(label -> label != Label.OTHER).or(() -> second)
        : first.or(() -> second);
  }

  private static boolean han(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
  }

  /** Letters, digits and # alone. */
  private static String compact(String lower) {
    var compact = new StringBuilder(lower.length());
    lower
        .codePoints()
        .filter(c -> Character.isLetter(c) || Character.isDigit(c) || c == '#')
        .forEach(compact::appendCodePoint);
    return compact.toString();
  }

  static Label named(String name) {
    return Objects.requireNonNull(NAMES.get(name.strip().toLowerCase(Locale.ROOT)), name);
  }

  /**
   * A label met in a line.
   *
   * @param value where what it announces begins
   */
  record InLine(Label label, Span name, int value) {}

  /** The labels of a line that have their colon, and those that need none. */
  static List<InLine> in(String letters, Span line) {
    var found = new ArrayList<InLine>();
    var head = head(letters, line);
    head.ifPresent(found::add);
    for (var i = head.map(InLine::value).orElse(line.start()); i < line.end(); ) {
      var next = starts(letters, i) ? at(letters, i, line.end()) : Optional.<InLine>empty();
      next.ifPresent(found::add);
      i = next.map(InLine::value).orElse(i + 1);
    }
    return found;
  }

  /** The words before the first colon of a line, where they are a name as a whole. */
  private static Optional<InLine> head(String letters, Span line) {
    var colon = letters.indexOf(':', line.start());
    if (colon < 0 || colon >= line.end() || colon - line.start() > 60) {
      return Optional.empty();
    }
    var value = colon + 1;
    while (value < line.end() && letters.charAt(value) == ' ') {
      value++;
    }
    var from = line.start();
    var to = value;
    return cell(letters.substring(from, colon))
        .map(label -> new InLine(label, new Span(from, colon), to));
  }

  private static Optional<InLine> at(String letters, int start, int lineEnd) {
    for (var name : INDEX.at(letters, start)) {
      var end = start + name.length();
      for (var rest : BARE.contains(name) ? List.of(COLON, NO_COLON) : List.of(COLON)) {
        var matcher = rest.matcher(letters);
        if (end <= lineEnd && matcher.standsAt(end, lineEnd)) {
          return Optional.of(new InLine(named(name), new Span(start, end), matcher.end()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean starts(String letters, int i) {
    if (i == 0) {
      return true;
    }
    var before = letters.charAt(i - 1);
    return !Character.isLetterOrDigit(before) && before != '/';
  }

  private static void read() {
    try (var in = Objects.requireNonNull(Labels.class.getResourceAsStream("labels.txt"));
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      for (var line : reader.readAllLines()) {
        if (!line.startsWith("#") && line.contains(": ")) {
          var label = Label.valueOf(line.substring(0, line.indexOf(':')));
          for (var name : line.substring(line.indexOf(':') + 2).split(", ", -1)) {
            var bare = name.endsWith("!");
            var plain = bare ? name.substring(0, name.length() - 1) : name;
            NAMES.putIfAbsent(plain, label);
            if (compact(plain).length() > 1) {
              COMPACT.putIfAbsent(compact(plain), label);
            }
            if (bare) {
              BARE.add(plain);
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("labels.txt cannot be read from the jar", e);
    }
  }
}
