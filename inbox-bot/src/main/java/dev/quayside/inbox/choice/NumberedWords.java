package dev.quayside.inbox.choice;

import dev.quayside.db.asking.Question;
import dev.quayside.db.asking.Question.About;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "1)40HQ 2)下周": what is answered in words under the number of a question gets the name of what was
 * asked in the place of its number.
 */
public final class NumberedWords {

  /** "2)", "2、", "2:", "2. "; but "1.5 tons" and "2x40" are no answers. */
  private static final String MARK =
      "(?<n>[1-9])\\s?(?:[)、:）：]\\s?|[.．]\\s|[.．](?=\\p{L})|\\s?[=-]\\s)";

  private static final Pattern FIRST = Pattern.compile("(?m)^[ \\t]{0,4}" + MARK + "(?=\\S)");
  private static final Pattern NEXT =
      Pattern.compile("(?m)(?:^|(?<=[\\s,，;；。]))" + MARK + "(?=\\S)");

  /** A figure alone, where we said in what unit we ask. */
  private static final Pattern BARE =
      Pattern.compile("(?m)(gross weight|volume): (\\d[\\d,]*(?:\\.\\d+)?)\\s*[.,;。，；]?\\s*$");

  private static final Pattern ONLY = Pattern.compile("^\\s*\\d[\\d,]*(?:\\.\\d+)?\\s*$");

  /** Fewer kilograms than that may be tons. */
  private static final double LEAST_KG = 100;

  private NumberedWords() {}

  /** The same words, each answer on a line of its own behind the name of what was asked. */
  public static String named(String text, List<Question> questions) {
    if (questions.size() == 1 && ONLY.matcher(text).matches()) {
      return withUnit(label(questions.getFirst().about()) + ": " + text.strip() + "\n");
    }
    boolean numbered =
        FIRST.matcher(text).results().anyMatch(found -> nth(found) < questions.size());
    if (!numbered) {
      return text;
    }
    return withUnit(
        NEXT.matcher(text)
            .replaceAll(found ->
                nth(found) < questions.size()
                    ? "\n" + label(questions.get(nth(found)).about()) + ": "
                    : Matcher.quoteReplacement(found.group())));
  }

  private static int nth(MatchResult found) {
    return found.group(1).charAt(0) - '1';
  }

  private static String withUnit(String named) {
    return BARE.matcher(named)
        .replaceAll(found -> {
          boolean weight = found.group(1).startsWith("gross");
          double figure = Double.parseDouble(found.group(2).replace(",", ""));
          return Matcher.quoteReplacement(
              found.group(1)
                  + ": "
                  + found.group(2)
                  + (weight ? (figure < LEAST_KG ? "" : " kg") : " cbm")
                  + "\n");
        });
  }

  private static String label(About about) {
    return switch (about) {
      case ORIGIN -> "POL";
      case DESTINATION -> "POD";
      case MODE, EQUIPMENT, QUANTITY -> "container";
      case WEIGHT -> "gross weight";
      case VOLUME -> "volume";
      case COMMODITY -> "commodity";
    };
  }
}
