package dev.quayside.inbox.read.cargo;

import dev.quayside.inbox.read.draft.CargoDraft;
import dev.quayside.inbox.read.words.Label;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Numbers;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** Finds lengths, widths and heights of pieces, as centimetres. */
public final class Sizes {

  private static final BigDecimal INCH = new BigDecimal("2.54");

  private static final String UNIT =
      "(mms?|cms?|厘米|公分|毫米|米|m|met(?:re|er)s?|inch(?:es)?|in|ins|\"|''|ft|feet|')?";
  private static final String SIDE =
      "(\\d{1,5}(?:[.,]\\d{1,3})?)[ ]?"
          + UNIT
          + "[ ]?(?:long|wide|deep|high|tall|[(]?[lwhbt](?:ength|idth|eight)?[)]?)?";
  private static final String TIMES = "[ ]?(?:x|\\*|by|/(?=[ ]?\\d{2,4}[ ]?/?))[ ]?";

  /** 2/1/27 and 31/12/2026 are days, unless a unit says otherwise. */
  private static final String DATE =
      "(?!(?:[012]?\\d|3[01])/(?:[012]?\\d|3[01])/(?:20)?[23]\\d(?!\\d|[ ]?(?:[cm]?m|in)\\b))";

  private static final Phrase SIZE =
      Phrase.any(
          "(?<![\\d.xX*/'-])(?<!\\d,)(?!20[2-3]\\d[/.-][01]?\\d[/.-][0-3]?\\d(?!\\d))(?!\\d{1,2}/\\d{1,2}"
              + " by )"
              + DATE
              + SIDE
              + TIMES
              + SIDE
              + TIMES
              + SIDE
              + "(?![\\d]|[ ]?(?:kgs?|公斤|千克)(?!\\p{IsLatin}))");
  private static final String FEET =
      "(\\d{1,2})'(?:[ -]?(\\d{1,2})(?:\"|''))?(?:[ ](?:long|wide|deep|high|tall))?";

  /** 23'6" x 8'2" x 9'4". */
  private static final Phrase FEET_AND_INCHES =
      Phrase.any(
          "(?<![\\d.x*'/])" + FEET + "[ ]?[x*][ ]?" + FEET + "[ ]?[x*][ ]?" + FEET + "(?!\\d)");

  private static final Phrase LABELLED =
      Phrase.any(
          "length[^\\d\\n]{0,12}(\\d{1,5}(?:[.,]\\d{1,3})?)[ ]?"
              + UNIT
              + "[ ,;\\n\\t]{0,6}width[^\\d\\n]{0,20}(\\d{1,5}(?:[.,]\\d{1,3})?)[ ]?"
              + UNIT
              + "[ ,;\\n\\t]{0,6}(?:and )?height[^\\d\\n]{0,20}(\\d{1,5}(?:[.,]\\d{1,3})?)[ ]?"
              + UNIT
              + "|长(?:度)?[ :]?(\\d{1,5}(?:\\.\\d{1,3})?)[ ]?"
              + UNIT
              + "[ ,x*/;、]{0,3}宽[ :]?(\\d{1,5}(?:\\.\\d{1,3})?)[ ]?"
              + UNIT
              + "[ ,x*/;、]{0,3}高[ :]?(\\d{1,5}(?:\\.\\d{1,3})?)[ ]?"
              + UNIT
              + "|(?<![\\d.,x*])(\\d{1,5}(?:[.,]\\d{1,3})?)[ ]?"
              + UNIT
              + " (?:long|in length)[ ,;]{1,3}(?:and |by )?(\\d{1,5}(?:[.,]\\d{1,3})?)[ ]?"
              + UNIT
              + " (?:wide|deep)[ ,;]{1,3}(?:and |by )?(\\d{1,5}(?:[.,]\\d{1,3})?)[ ]?"
              + UNIT
              + " (?:high|tall)");

  private static final Phrase LETTERED =
      Phrase.any(
          "(?<![\\p{L}\\d])l[ :=]{0,2}(\\d{1,5}(?:\\.\\d{1,3})?)[ ]?"
              + UNIT
              + "[ ,;x*/]{0,3}w[ :=]{0,2}(\\d{1,5}(?:\\.\\d{1,3})?)[ ]?"
              + UNIT
              + "[ ,;x*/]{0,3}h[ :=]{0,2}(\\d{1,5}(?:\\.\\d{1,3})?)[ ]?"
              + UNIT
              + "|(?<![\\p{L}\\d.,x*])(\\d{1,5}(?:[.,]\\d{1,3})?)[ ]?"
              + UNIT
              + "[ ]?[x*][ ]?(\\d{1,5}(?:[.,]\\d{1,3})?)[ ]?"
              + UNIT
              + "[ ,;x*/]{0,3}(?:h|alt\\.?|haut\\.?|altezza|höhe|hoogte)["
              + " :=.]{0,2}(\\d{1,5}(?:[.,]\\d{1,3})?)[ ]?"
              + UNIT);

  private static final Phrase COUNT_AFTER =
      Phrase.any(
          "^[ ]?(?:each|ea|each,)?[ ]?[,;:(=-]?[ ]?(?:(?:x|\\*|@)[ ]?(\\d{1,4})(?![\\d.]|["
              + " ]?(?:kg|lb|cm|mm))|(?:x|\\*)?["
              + " ]?(\\d{1,4}|[两二三四五六七八九十]{1,2}(?=[托板箱件桶袋包捆卷套台个])|一(?=[托板箱件](?:$|[,;。\\n])))[ ]?(?:"
              + Pieces.WORDS
              + ")(?![\\p{IsLatin}]))");
  private static final int MOST_COUNTED_FIRST = 14;
  private static final Phrase FOURTH =
      Phrase.any("^[ ]?[x*][ ]?(\\d{1,5}(?:[.,]\\d{1,3})?)[ ]?" + UNIT + "(?![\\d\\p{L}])");
  private static final Phrase POINT = Phrase.exact("[.,]\\d");
  private static final Phrase ONE_SIDE =
      Phrase.any("^[ ]?(\\d{1,5}(?:[.,]\\d{1,6})?)[ ]?" + UNIT + "[ ]?$");
  private static final Phrase POUNDS = Phrase.any("\\d[ ]?lbs?\\b");

  /** "L1140 W236 H268 (CM)". */
  private static final Phrase UNIT_BEHIND =
      Phrase.any("^[ ]?[(\\[][ ]?(mms?|cms?|厘米|公分|毫米|米|m|inch(?:es)?|in|ft)[ ]?[)\\]]");

  private static final Phrase NAMED_UNIT =
      Phrase.any("(?:[(\\[ ]|(?<=\\p{IsHan}))(mm|cm|m|inch(?:es)?|in|厘米|毫米|米)[)\\] :,|\\t]");

  private Sizes() {}

  /** Sizes with their counts, and the words each stands in. */
  public static List<CargoDraft.Size> in(Wording text, Layout layout) {
    var found = new ArrayList<CargoDraft.Size>();
    var letters = text.letters();
    var pounds = Word.in(POUNDS, letters);
    SIZE.matcher(letters)
        .results()
        .forEach(m -> size(text, layout, m, 0, pounds).ifPresent(found::add));
    Word.found(LETTERED, text)
        .forEach(
            m -> size(text, layout, m, m.group(1) == null ? 6 : 0, pounds).ifPresent(found::add));
    Word.found(FEET_AND_INCHES, text)
        .filter(m -> found.stream().noneMatch(s -> s.evidence().text().contains(m.group())))
        .forEach(m -> found.add(imperial(text, m)));
    Word.found(LABELLED, text)
        .filter(m -> found.stream().noneMatch(s -> s.evidence().text().contains(m.group())))
        .forEach(m ->
            size(text, layout, m, m.group(1) != null ? 0 : m.group(7) != null ? 6 : 12, pounds)
                .ifPresent(found::add));
    return SizeEach.of(text, found);
  }

  /** Centimetres of one side in a table's cell, by the unit in it or above it. */
  static Optional<BigDecimal> side(Wording text, Span name, Span value) {
    var match = ONE_SIDE.matcher(value.in(text));
    if (!match.find()) {
      return Optional.empty();
    }
    var unit = NAMED_UNIT.matcher(name.in(text) + " ");
    var factor =
        match.group(2) != null
            ? factor(match.group(2).toLowerCase(Locale.ROOT))
            : unit.find() ? factor(unit.group(1).toLowerCase(Locale.ROOT)) : BigDecimal.ONE;
    return Optional.of(
        Numbers.value(match.group(1).replace(',', '.'), Numbers.Triple.DECIMALS)
            .multiply(factor)
            .setScale(2, RoundingMode.HALF_UP));
  }

  /** Where sizes stand in the text. */
  public static List<Span> spans(Wording text) {
    return Stream.of(SIZE, LABELLED, LETTERED, FEET_AND_INCHES)
        .flatMap(form -> Word.spans(form, text).stream())
        .toList();
  }

  private static CargoDraft.Size imperial(Wording text, MatchResult match) {
    var sides = new ArrayList<BigDecimal>();
    for (var i = 1; i < 6; i += 2) {
      var inches =
          match.group(i + 1) == null ? BigDecimal.ZERO : new BigDecimal(match.group(i + 1));
      sides.add(
          new BigDecimal(match.group(i))
              .multiply(BigDecimal.valueOf(12))
              .add(inches)
              .multiply(INCH)
              .setScale(2, RoundingMode.HALF_UP));
    }
    var count = SizeCounts.before(text, match.start());
    return new CargoDraft.Size(
        sides.get(0), sides.get(1), sides.get(2), count, text.evidence(Span.of(match)));
  }

  private static Optional<CargoDraft.Size> size(
      Wording text, Layout layout, MatchResult match, int first, boolean pounds) {
    var span = Span.of(match);
    var fourth = FOURTH.matcher(Word.after(text, span.end(), 12));
    if (first == 0 && fourth.find() && few(match.group(1)) && !few(fourth.group(1))) {
      return counted(text, match, fourth.toMatchResult());
    }
    var unit = unit(text, layout, match, first, span, pounds);
    var sides = new ArrayList<BigDecimal>();
    for (var i = 0; i < 3; i++) {
      sides.add(
          Numbers.value(match.group(first + 1 + 2 * i).replace(',', '.'), Numbers.Triple.DECIMALS)
              .multiply(unit)
              .setScale(2, RoundingMode.HALF_UP));
    }
    var metre = BigDecimal.valueOf(2_500);
    if (sides.stream().anyMatch(side -> side.signum() <= 0 || side.compareTo(metre) > 0)) {
      return Optional.empty();
    }
    var after = COUNT_AFTER.matcher(Word.after(text, span.end(), 40));
    var count =
        after.find()
            ? Numbers.count(after.group(1) != null ? after.group(1) : after.group(2))
            : SizeCounts.before(text, span.start());
    return Optional.of(
        new CargoDraft.Size(sides.get(0), sides.get(1), sides.get(2), count, text.evidence(span)));
  }

  /** "2 x 110 x 90 x 85": two pieces of that size. */
  private static Optional<CargoDraft.Size> counted(
      Wording text, MatchResult match, MatchResult fourth) {
    var unit = Optional.ofNullable(fourth.group(2)).map(u -> factor(u.toLowerCase(Locale.ROOT)));
    var sides =
        Stream.of(match.group(3), match.group(5), fourth.group(1))
            .map(side -> Numbers.value(side.replace(',', '.'), Numbers.Triple.DECIMALS))
            .map(side -> side.multiply(unit.orElse(BigDecimal.ONE)))
            .map(side -> side.setScale(2, RoundingMode.HALF_UP))
            .toList();
    return sides.stream().anyMatch(side -> side.signum() <= 0)
        ? Optional.empty()
        : Optional.of(
            new CargoDraft.Size(
                sides.get(0),
                sides.get(1),
                sides.get(2),
                Numbers.count(match.group(1)),
                text.evidence(new Span(match.start(), match.end() + fourth.end()))));
  }

  private static boolean few(String side) {
    return side.length() <= 2
        && side.chars().allMatch(Character::isDigit)
        && Integer.parseInt(side) <= MOST_COUNTED_FIRST;
  }

  /** Centimetres to one of the unit; figures decide where nothing is said. */
  private static BigDecimal unit(
      Wording text, Layout layout, MatchResult match, int first, Span span, boolean pounds) {
    for (var i = 3; i > 0; i--) {
      var unit = match.group(first + 2 * i);
      if (unit != null) {
        return factor(unit.toLowerCase(Locale.ROOT));
      }
    }
    var behind = UNIT_BEHIND.matcher(Word.after(text, span.end(), 10));
    if (behind.find()) {
      return factor(behind.group(1).toLowerCase(Locale.ROOT));
    }
    var name =
        layout.named().stream()
            .filter(fact -> fact.label() == Label.SIZE && fact.value().holds(span))
            .map(fact ->
                text.letters()
                    .substring(fact.name().start(), Math.min(fact.name().end() + 12, span.start())))
            .findFirst()
            .orElse("");
    var named = NAMED_UNIT.matcher(name + " ");
    if (named.find()) {
      return factor(named.group(1).toLowerCase(Locale.ROOT));
    }
    var longest =
        Math.max(side(match, first + 1), Math.max(side(match, first + 3), side(match, first + 5)));
    if (longest < 15 && Word.in(POINT, match.group(first + 1))) {
      return BigDecimal.valueOf(100);
    }
    return longest >= 1_000 ? new BigDecimal("0.1") : pounds ? INCH : BigDecimal.ONE;
  }

  private static double side(MatchResult match, int group) {
    return Double.parseDouble(match.group(group).replace(',', '.'));
  }

  private static BigDecimal factor(String unit) {
    return switch (unit) {
      case "mm", "mms", "毫米" -> new BigDecimal("0.1");
      case "m", "米", "metre", "meter", "metres", "meters" -> BigDecimal.valueOf(100);
      case "inch", "inches", "in", "ins", "\"", "''" -> INCH;
      case "ft", "feet", "'" -> new BigDecimal("30.48");
      default -> BigDecimal.ONE;
    };
  }
}
