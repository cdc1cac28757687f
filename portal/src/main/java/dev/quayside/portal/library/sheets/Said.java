package dev.quayside.portal.library.sheets;

import dev.quayside.portal.intake.Wish;
import dev.quayside.portal.page.Typed;
import dev.quayside.portal.ratesheet.question.Answers;
import io.helidon.common.parameters.Parameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was said of a sheet at the desk, as it is kept with it.
 *
 * @param answers to what it leaves open
 * @param series "" to go by the sheet
 * @param skipBadRows takes in the rows that are right all the same
 */
record Said(Map<String, String> answers, String series, boolean skipBadRows) {

  private static final String PREFIX = "answer.";
  private static final String SERIES = " series";
  private static final String SKIP = " skip";
  private static final int LONGEST = 200;

  static Said of(Parameters fields) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (String name : fields.names()) {
      String text = fields.first(name).orElse("").strip();
      String key = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : "";
      if (Answers.isKey(key) && !text.isEmpty() && text.length() <= LONGEST) {
        answers.put(key, text);
      }
    }
    return new Said(
        answers, Typed.upTo(LONGEST, fields.first("series").orElse("")), fields.contains("skip"));
  }

  static Said kept(Map<String, String> kept) {
    Map<String, String> answers = new LinkedHashMap<>(kept);
    String series = Optional.ofNullable(answers.remove(SERIES)).orElse("");
    boolean skip = answers.remove(SKIP) != null;
    return new Said(answers, series, skip);
  }

  /** No question begins with a blank, so these two are told from answers. */
  Map<String, String> toKeep() {
    Map<String, String> kept = new LinkedHashMap<>(answers);
    if (!series.isEmpty()) {
      kept.put(SERIES, series);
    }
    if (skipBadRows) {
      kept.put(SKIP, "yes");
    }
    return kept;
  }

  Wish wish(Wish.Goal goal, boolean confirm, boolean acceptWarnings, String by) {
    return new Wish(
        goal,
        skipBadRows,
        confirm,
        acceptWarnings,
        new Answers(answers),
        Optional.of(series).filter(name -> !name.isEmpty()),
        by);
  }
}
