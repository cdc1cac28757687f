package dev.quayside.inbox.read.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Quantities written out in English: "eighteen and a half", "a hundred and twenty-five". */
public final class SpeltNumbers {

  private static final List<String> ONES =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final String WORD =
      "(?:"
          + String.join("|", ONES)
          + "|"
          + String.join("|", TENS)
          + "|a(?= hundred)|hundred|half)";
  private static final Phrase BEFORE =
      Phrase.any("(?<![\\p{L}\\d])(" + WORD + "(?:(?:[ -]| and | and a )" + WORD + "){0,6}) $");
  private static final Phrase PART = Phrase.any("\\p{L}{1,10}");

  private SpeltNumbers() {}

  /**
   * A quantity in words.
   *
   * @param value what the words come to
   * @param letters how many letters the words take, the blank behind them with them
   */
  public record Spelt(BigDecimal value, int letters) {}

  /** The quantity that the letters end with, a blank behind it. */
  public static Optional<Spelt> atEndOf(String letters) {
    var found = BEFORE.matcher(letters);
    return found.find()
        ? value(found.group(1)).map(n -> new Spelt(n, letters.length() - found.start()))
        : Optional.empty();
  }

  private static Optional<BigDecimal> value(String words) {
    var sum = 0;
    var half = false;
    for (var word :
        PART.matcher(words.toLowerCase(Locale.ROOT)).results().map(m -> m.group()).toList()) {
      if (word.equals("hundred")) {
        sum = Math.max(1, sum) * 100;
      } else if (ONES.contains(word)) {
        sum += ONES.indexOf(word);
      } else if (TENS.contains(word)) {
        sum += 20 + 10 * TENS.indexOf(word);
      } else {
        half = half || word.equals("half");
      }
    }
    var whole = BigDecimal.valueOf(sum);
    return Optional.of(half ? whole.add(new BigDecimal("0.5")) : whole).filter(n -> n.signum() > 0);
  }
}
