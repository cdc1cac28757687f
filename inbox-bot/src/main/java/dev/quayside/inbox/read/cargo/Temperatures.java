package dev.quayside.inbox.read.cargo;

import dev.quayside.inbox.read.draft.Found;
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
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Finds the temperature goods must be kept at, in degrees Celsius. */
public final class Temperatures {

  private static final String SIGN = "(?:(minus|neg\\.?|零下|负|[-+])[ ]?)?";
  private static final String DEGREE =
      "[ ]?(?:°[ ]?[cf]|oc(?![\\p{L}])|(?-i:[oO]F)(?![\\p{L}])|º[ ]?[cf]|℃|°|deg(?:rees?|\\.)?(?:"
          + " ?(?:c|f|celsius|fahrenheit))?\\b|degrees?|摄氏度|度|grad\\b|grados|graus|(?-i:C|F)(?![\\p{L}\\d]))";
  private static final Phrase TEMPERATURE =
      Phrase.any(
          "(?<![\\d.\\p{IsLatin}])(?<!\\d,)"
              + SIGN
              + "(\\d{1,2}(?:[.,]\\d)?)"
              + "(?:"
              + DEGREE
              + ")?"
              + "(?:[ ]?(?:/|to|~|-|至|到|and|bis|\\.\\.)[ ]?"
              + SIGN
              + "(\\d{1,2}(?:[.,]\\d)?))?"
              + DEGREE
              + "(?![a-z])");
  private static final Phrase BARE =
      Phrase.any(
          "^[^\\d+-]{0,10}"
              + SIGN
              + "(\\d{1,2}(?:[.,]\\d)?)(?:[ ]?(?:/|to|~|至|到)[ ]?"
              + SIGN
              + "(\\d{1,2}(?:[.,]\\d)?))?");
  private static final Phrase LEAD =
      Phrase.any("(?:temp\\w{0,8}|温度|reefer|冷柜)[ :]{0,3}(?:at |set )?(?=[-+]|minus)");

  /** "Set point plus four", "probe reading zero to two". */
  private static final Phrase SPOKEN =
      Phrase.any(
          "(?:set ?point|setting|set|temperature|temp\\.?|reading)[ :]{1,2}(?:at |of |to )?(minus"
              + " |plus )?(zero|"
              + Numbers.COUNT
              + ")(?: (?:to|or|and|-) (minus |plus )?("
              + Numbers.COUNT
              + "))?(?![\\p{L}\\d.,]|[ ]?(?:%|°|deg|kg|t\\b|cbm))");

  private static final Phrase FLASH =
      Phrase.any("(?:flash ?-?point|\\bfp|flammpunkt|point d'éclair|闪点)[^\\d\\n;]{0,24}$");
  private static final Phrase ANGLE = Phrase.any("^(?:角|转|旋转)");
  private static final Phrase SIDE = Phrase.any("\\d[ ]?[x*][ ]?$");
  private static final Phrase BARE_AFTER =
      Phrase.any("^(minus|-|[+])[ ]?(\\d{1,2})(?![\\d.,]|[ ]?(?:kg|t\\b|x|ctn|pcs|cbm))");

  /** Nobody says "minus 21" of anything else. */
  private static final Phrase MINUS =
      Phrase.any(
          "(?:(?<![\\p{L}])minus|零下)[ ]?(\\d{1,2}(?:[.,]\\d)?)(?!\\d|[.,]\\d|%|["
              + " ]?(?:kg|t\\b|usd|eur|\\$|days?|天|cm|°))");

  private Temperatures() {}

  public static List<Found<BigDecimal>> in(Wording text, Layout layout, List<Span> spans) {
    var found = new ArrayList<Found<BigDecimal>>();
    Word.found(TEMPERATURE, text)
        .filter(match -> !compass(text, match))
        .filter(match -> !Word.in(FLASH, Word.before(text, match.start(), 40)))
        .forEach(match -> {
          spans.add(Span.of(match));
          found.add(new Found<>(degrees(match), text.evidence(Span.of(match))));
        });
    for (var fact : layout.of(Label.TEMPERATURE)) {
      var match = BARE.matcher(fact.value().in(text));
      if (match.find() && fact.value().in(text).length() < 30 && !fact.value().overlapsAny(spans)) {
        spans.add(fact.value());
        found.add(new Found<>(degrees(match), text.evidence(fact.value())));
      }
    }
    var about = text.matcher(LEAD);
    while (about.find()) {
      var match = BARE_AFTER.matcher(Word.after(text, about.end(), 12));
      var span = new Span(about.end(), Math.min(text.letters().length(), about.end() + 4));
      if (match.find() && !span.overlapsAny(spans)) {
        var value = new BigDecimal(match.group(2));
        spans.add(span);
        found.add(
            new Found<>(match.group(1).equals("+") ? value : value.negate(), text.evidence(span)));
      }
    }
    Word.found(SPOKEN, text)
        .filter(match -> !Span.of(match).overlapsAny(spans))
        .filter(match -> match.group(1) != null || match.group(2).equalsIgnoreCase("zero"))
        .forEach(match -> {
          var span = new Span(match.start(2), match.end());
          spans.add(span);
          found.add(new Found<>(spoken(match), text.evidence(span)));
        });
    Word.found(MINUS, text)
        .filter(match -> !Span.of(match).overlapsAny(spans))
        .forEach(match -> {
          spans.add(Span.of(match));
          var value = new BigDecimal(match.group(1).replace(',', '.')).negate();
          found.add(new Found<>(value, text.evidence(Span.of(match))));
        });
    return List.copyOf(found);
  }

  private static BigDecimal degrees(MatchResult match) {
    var low = signed(match.group(1), match.group(2));
    var value = low;
    if (match.group(4) != null) {
      var sign = match.group(3) == null && low.signum() < 0 ? "-" : match.group(3);
      var high = signed(sign, match.group(4));
      value = low.add(high).divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP);
    }
    var written = match.group().toLowerCase(Locale.ROOT).strip();
    if (written.endsWith("f") || written.endsWith("fahrenheit")) {
      value =
          value
              .subtract(BigDecimal.valueOf(32))
              .multiply(BigDecimal.valueOf(5))
              .divide(BigDecimal.valueOf(9), 1, RoundingMode.HALF_UP);
    }
    return value.stripTrailingZeros().scale() < 0
        ? value.setScale(0, RoundingMode.UNNECESSARY)
        : value.stripTrailingZeros();
  }

  private static BigDecimal spoken(MatchResult match) {
    var low = spoken(match.group(1), match.group(2));
    return match.group(4) == null
        ? low
        : low.add(spoken(match.group(3) == null ? match.group(1) : match.group(3), match.group(4)))
            .divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP)
            .stripTrailingZeros();
  }

  private static BigDecimal spoken(@Nullable String sign, String word) {
    var value = Numbers.count(word).map(BigDecimal::valueOf).orElse(BigDecimal.ZERO);
    return sign != null && sign.strip().equalsIgnoreCase("minus") ? value.negate() : value;
  }

  private static BigDecimal signed(@Nullable String sign, String figure) {
    var value = new BigDecimal(figure.replace(',', '.'));
    return sign == null || sign.equals("+") ? value : value.negate();
  }

  /** A side of a piece or a street corner is no temperature: "90度角", "360°". */
  private static boolean compass(Wording text, MatchResult match) {
    return Word.in(ANGLE, Word.after(text, match.end(), 4))
        || Word.in(SIDE, Word.before(text, match.start(), 6));
  }
}
