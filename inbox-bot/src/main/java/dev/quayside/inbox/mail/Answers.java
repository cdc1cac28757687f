package dev.quayside.inbox.mail;

import dev.quayside.inbox.mail.phrase.PhraseFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers that a customer writes between our quoted questions, or under their numbers: "Montevideo"
 * alone tells nothing, below "port of discharge?" it does. The name of what was asked is put before
 * the answer; none of our other words are.
 */
public final class Answers {

  private static final Map<String, List<String>> QUESTIONS = read();

  private static final Pattern QUESTION =
      Pattern.compile(
          "(?m)^[>"
              + " ]{0,8}\\d[.)、．](?:.{0,200}[?？].{0,60}|.{0,80}(?:是否|请告知|请提供|还是).{0,60}|([^\\d\\n]{1,40}))$");

  private static final List<String> CHOICES =
      List.of(
          "yes",
          "no",
          "port only",
          "port to",
          "door",
          "both",
          "either",
          "first",
          "second",
          "the ",
          "ok",
          "tbc",
          "tba",
          "not ",
          "是",
          "对",
          "不",
          "没",
          "有",
          "要",
          "可以",
          "都",
          "待",
          "随");

  private static final Pattern NUMBER = Pattern.compile("^[> ]{0,8}\\d[.)、．]");

  /** "POL:" waits for the port. */
  private static final Pattern OPEN = Pattern.compile("[:：]\\s{0,3}$");

  private static final int LONGEST_QUESTION = 120;
  private static final int LONGEST_NAME = 30;

  private Answers() {}

  /**
   * The answer with the name of the fact that the quoted line asks for; itself where it has one.
   */
  public static String named(String quoted, String answer) {
    int colon = answer.replace('：', ':').indexOf(':');
    return speaks(answer) && asks(quoted) && (colon < 0 || colon > LONGEST_NAME)
        ? fact(quoted).map(name -> name + ": " + answer.strip()).orElse(answer)
        : answer;
  }

  /** The new lines, where they answer numbered questions of the history each with its name. */
  public static List<String> numbered(List<String> fresh, String history) {
    return NumberedAnswers.named(fresh, history);
  }

  /** The history without what we asked in it, for our "Aqaba or Amman?" names no lane of his. */
  public static String unasked(String fresh, String history) {
    return given(fresh, history)
        ? QUESTION
            .matcher(history)
            .replaceAll(line ->
                line.group(1) == null
                        || QUESTIONS.keySet().stream().anyMatch(q -> knows(line.group(), q))
                    ? " ".repeat(line.group().length())
                    : Matcher.quoteReplacement(line.group()))
        : history;
  }

  /** New words that answer what the history asks. */
  static boolean given(String fresh, String history) {
    return fresh
            .lines()
            .filter(
                line -> QUESTIONS.keySet().stream().anyMatch(name -> line.startsWith(name + ": ")))
            .filter(line -> asksFor(history, line.substring(0, line.indexOf(':'))))
            .count()
        > 0;
  }

  /** "Port only" and "yes" answer a choice, and name nothing. */
  private static boolean speaks(String answer) {
    String small = answer.strip().toLowerCase(Locale.ROOT);
    return !small.isEmpty() && CHOICES.stream().noneMatch(small::startsWith);
  }

  private static boolean asksFor(String history, String name) {
    return history.lines().anyMatch(line -> asked(line) && knows(line, name));
  }

  private static boolean asks(String quoted) {
    return quoted.length() <= LONGEST_QUESTION
        && (quoted.contains("?") || quoted.contains("？") || OPEN.matcher(quoted).find());
  }

  private static boolean asked(String line) {
    return line.contains("?") || line.contains("？") || NUMBER.matcher(line).find();
  }

  /** The one thing that is asked for; of several the answer speaks for itself. */
  static Optional<String> fact(String question) {
    List<String> names =
        QUESTIONS.keySet().stream().filter(name -> knows(question, name)).limit(2).toList();
    return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
  }

  private static boolean knows(String question, String name) {
    String small = question.toLowerCase(Locale.ROOT);
    return QUESTIONS.getOrDefault(name, List.of()).stream().anyMatch(small::contains);
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> questions = new LinkedHashMap<>();
    for (String line : PhraseFile.lines(Answers.class, "questions.txt")) {
      int colon = line.indexOf(": ");
      questions.put(line.substring(0, colon), List.of(line.substring(colon + 2).split(", ", -1)));
    }
    return questions;
  }
}
