package dev.quayside.inbox.choice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Answers that somebody wrote into our letter where his program quotes it without a mark, as
 * Outlook does: whatever stands there and is not ours, under the question that it stands under.
 */
public final class Inserted {

  private static final Pattern QUESTION = Pattern.compile("^\\s*([1-9])\\. (\\S.*)$");
  private static final Pattern SILENT = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern GAP = Pattern.compile("\\s{3,}");

  /** A piece of ours so long stands nowhere by chance; a shorter one must be all of a line. */
  private static final int NO_CHANCE = 15;

  private final List<Pattern> questions = new ArrayList<>();
  private final Set<String> lines = new HashSet<>();
  private final String whole;
  private final StringBuilder answers = new StringBuilder();
  private boolean begun;
  private int number;
  private boolean strange;

  private Inserted(String letter) {
    var all = new StringBuilder();
    for (String line : letter.lines().toList()) {
      Matcher question = QUESTION.matcher(line);
      if (question.matches() && question.group(1).equals(String.valueOf(questions.size() + 1))) {
        questions.add(words(question.group(2)));
      }
      lines.add(bare(line));
      GAP.splitAsStream(line).map(Inserted::bare).forEach(lines::add);
      all.append(bare(line));
    }
    whole = all.toString();
  }

  /** The same words wherever the line is broken. */
  private static Pattern words(String question) {
    return Pattern.compile(
        Pattern.compile("\\s+")
            .splitAsStream(question.strip())
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+")));
  }

  /**
   * What he wrote into it, each answer behind its number; empty where nothing is, or where some of
   * it belongs to no question.
   *
   * @param history what stands quoted below his words
   * @param letter ours as it left
   */
  public static String answers(String history, String letter) {
    var inserted = new Inserted(letter);
    history.lines().forEach(inserted::take);
    return inserted.strange ? "" : inserted.answers.toString();
  }

  private void take(String line) {
    for (int i = 0; i < questions.size(); i++) {
      Matcher question = questions.get(i).matcher(line);
      if (question.find()) {
        begun = true;
        number = i + 1;
        add(line.substring(question.end()));
        return;
      }
    }
    String said = bare(line);
    if (said.isEmpty()) {
      return;
    }
    boolean ours = isOurs(said);
    if (!begun) {
      begun = ours && said.length() >= NO_CHANCE;
    } else if (!ours) {
      add(line);
    } else if (said.length() >= NO_CHANCE && !isChoice(line)) {
      number = 0;
    }
  }

  private void add(String words) {
    if (bare(words).isEmpty()) {
      return;
    }
    strange |= number == 0;
    answers.append(number).append(") ").append(words.strip()).append('\n');
  }

  private boolean isOurs(String said) {
    return lines.contains(said) || (said.length() >= NO_CHANCE && whole.contains(said));
  }

  private static boolean isChoice(String line) {
    return line.strip().matches("[>\\s]*[a-h]\\) .*");
  }

  private static String bare(String words) {
    return SILENT.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
