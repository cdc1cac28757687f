package dev.quayside.inbox.read.cargo;

import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.SpeltNumbers;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds weights in words: "eighteen and a half tons", "eleven tonnes five hundred". */
final class SpeltWeights {

  /** The unit behind a quantity in words: "eleven tonnes five hundred". */
  private static final Phrase UNIT =
      Phrase.any(
          "(?<=[a-z] )(?<unit>metric tons|tonnes?|tons?|kilos?|kilograms?|kgs?|pounds|lbs)"
              + "(?<hundreds> (?:one|two|three|four|five|six|seven|eight|nine) hundred)?"
              + "(?![\\p{L}\\d])");

  private static final Phrase HALF = Phrase.any("^ and a half\\b");
  private static final BigDecimal A_HALF = new BigDecimal("0.5");

  private SpeltWeights() {}

  /**
   * @param value how many of the unit
   * @param kilograms what is said behind the unit
   */
  record Spelt(BigDecimal value, String unit, BigDecimal kilograms, Span span) {}

  static List<Spelt> in(Wording text) {
    return Word.found(UNIT, text).flatMap(match -> read(text, match)).toList();
  }

  private static Stream<Spelt> read(Wording text, MatchResult match) {
    var half = HALF.matcher(Word.after(text, match.end(), 14));
    var more = half.find();
    return SpeltNumbers.atEndOf(Word.before(text, match.start(), 60)).stream()
        .map(spelt ->
            new Spelt(
                more ? spelt.value().add(A_HALF) : spelt.value(),
                match.group("unit").toLowerCase(Locale.ROOT),
                hundreds(match.group("hundreds")),
                new Span(match.start() - spelt.letters(), match.end() + (more ? half.end() : 0))));
  }

  private static BigDecimal hundreds(@Nullable String words) {
    return words == null
        ? BigDecimal.ZERO
        : SpeltNumbers.atEndOf(words.strip() + " ").orElseThrow().value();
  }
}
