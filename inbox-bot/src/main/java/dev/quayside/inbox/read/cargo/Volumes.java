package dev.quayside.inbox.read.cargo;

import dev.quayside.inbox.read.words.Label;
import dev.quayside.inbox.read.words.Layout;
import dev.quayside.inbox.read.words.Numbers;
import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the volumes a message states, in whatever unit, as cubic metres. */
public final class Volumes {

  private static final BigDecimal CUBIC_FOOT = new BigDecimal("0.028316846592");

  private static final String UNIT =
      "(?:cbms?|m3|m\\^3|cb\\.?m|cu\\.?[ ]?m(?:eters?|etres?)?|cubic"
          + " met(?:er|re)s?|kubikmeter|metros"
          + " cúbicos|mc|立方[呎尺]|立方英尺|立方米|立方|个立方|方|个方|材(?![料质积])|cft|cu\\.?[ ]?ft|cuft|ft3|cubic"
          + " feet)";

  private static final Phrase VOLUME =
      Phrase.any(
          Numbers.NUMBER
              .replace("(?<![\\d.])", "(?<![\\d.\\p{IsLatin}])(?<num>")
              .concat("|" + Numbers.SPOKEN + ")")
              .concat("(?<half>个半)?(?:[ ]?(?:-|~|to|至|到)[ ]?(?<high>\\d{1,4}(?:[.,]\\d{1,3})?))?")
              .concat(
                  "[ ]?(?:个|多|来|左右)?[ ]?(?<unit>"
                      + UNIT
                      + ")(?![\\p{IsLatin}\\d式便向面法案协会对]|[ ]?(?:/|per)[ ]?(?:h\\b|hr|hour|小时|时))"));

  /** A Taiwanese 材 is a cubic foot. */
  private static final Phrase CUBIC_FEET = Phrase.exact("[呎尺材]");

  /** "两方半" is two and a half. */
  private static final Phrase HALF = Phrase.exact("^半");

  private static final BigDecimal A_HALF = new BigDecimal("0.5");

  private static final Phrase BARE =
      Phrase.exact("^[^\\d]{0,8}(" + Numbers.NUMBER + ")[^\\d]{0,8}$");

  private static final Wording.Reading<List<Measure>> FOUND = new Wording.Reading<>() {};

  private Volumes() {}

  public static List<Measure> in(Wording text, Layout layout) {
    return text.once(FOUND, () -> read(text, layout));
  }

  private static List<Measure> read(Wording text, Layout layout) {
    var found = new ArrayList<Measure>();
    Word.found(VOLUME, text)
        .forEach(match -> {
          var half = match.group("half") != null || Word.in(HALF, Word.after(text, match.end(), 1));
          var whole = decimals(match.group("num"));
          var low = half ? whole.add(A_HALF) : whole;
          var high = match.group("high");
          var value = high == null ? low : low.add(decimals(high)).divide(BigDecimal.TWO);
          var unit = match.group("unit").toLowerCase(Locale.ROOT);
          var feet = unit.contains("f") || Word.in(CUBIC_FEET, unit);
          var span = Span.of(match);
          found.add(
              new Measure(
                  feet ? value.multiply(CUBIC_FOOT) : value,
                  Sorts.of(text, span),
                  value.compareTo(BigDecimal.valueOf(1_000)) >= 0 && !feet,
                  span));
        });
    for (var fact : layout.named()) {
      if (fact.label() != Label.VOLUME && fact.label() != Label.UNIT_VOLUME) {
        continue;
      }
      var match = BARE.matcher(fact.value().in(text));
      if (match.find() && found.stream().noneMatch(m -> m.span().overlaps(fact.value()))) {
        var start = fact.value().start();
        var span = new Span(start + match.start(1), start + match.end(1));
        found.add(
            new Measure(
                decimals(match.group(1)),
                fact.label() == Label.UNIT_VOLUME ? Measure.Sort.PER_PIECE : Sorts.of(text, span),
                false,
                span));
      }
    }
    return List.copyOf(found);
  }

  /** Cubic metres of a table's cell. */
  static Optional<BigDecimal> cell(Wording text, Span value) {
    var written = VOLUME.matcher(value.in(text));
    var bare = BARE.matcher(value.in(text));
    return written.find()
        ? Optional.of(decimals(written.group("num")))
        : bare.find() ? Optional.of(decimals(bare.group(1))) : Optional.empty();
  }

  /**
   * "2,350" cubic metres are little more than two: nobody ships thousands with a thousands' sign.
   */
  private static BigDecimal decimals(String written) {
    var comma = written.indexOf(',');
    var one = comma >= 0 && written.indexOf(',', comma + 1) < 0 && written.indexOf('.') < 0;
    return Numbers.value(one ? written.replace(',', '.') : written, Numbers.Triple.DECIMALS);
  }
}
