package dev.quayside.inbox.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Answers under the numbers of our questions: "1) 40HQ 2) general cargo", "3 每条21吨", "1b 2a". Each
 * gets the name of what was asked in the place of its number.
 */
final class NumberedAnswers {

  /** "2. packages, weight", also in the middle of a line; "2、毛重" needs no blank. */
  private static final Pattern ASKED =
      Pattern.compile(
          "(?m)(?:^|[\\s>])(\\d)(?:[.)]\\s|[.)、．]\\s?(?=\\p{IsHan}))((?:(?!\\s\\d[.)、]\\s?)[^?？\\n]){2,90})");

  private static final Pattern MARKED =
      Pattern.compile(
          "^\\s{0,4}(\\d)(?:[.)]\\s{1,4}|[.)、．:：]\\s{0,4}(?=[\\p{L}\\d]))(\\S.{0,200})$");

  /** "2 饲料添加剂": a number and a blank, only where all of them are answered in their order. */
  private static final Pattern BARE = Pattern.compile("^\\s{0,4}(\\d)\\s{1,4}(\\S.{0,200})$");

  /** Where the next answer begins in the same line. */
  private static final Pattern NEXT = Pattern.compile("[\\s,，;；]{1,3}(?=[2-9][.)、]\\s?\\S)");

  private static final Pattern FIRST = Pattern.compile("^\\s{0,4}1[.)、]\\s?\\S");
  private static final Pattern LETTERS =
      Pattern.compile("^\\s{0,4}(?:\\d[.) ]{0,2}[a-eA-E][\\s,;，；.]{0,3}){2,9}$");
  private static final Pattern LETTER = Pattern.compile("(\\d)[.) ]{0,2}([a-eA-E])");
  private static final int LONGEST_OPTIONS = 240;

  private NumberedAnswers() {}

  static List<String> named(List<String> fresh, String history) {
    Map<String, String> questions = new HashMap<>();
    Matcher asked = ASKED.matcher(history);
    while (asked.find()) {
      questions.putIfAbsent(asked.group(1), asked.group(2));
    }
    if (questions.isEmpty()) {
      return fresh;
    }
    List<String> apart = fresh.stream().flatMap(line -> apart(line, history)).toList();
    return answered(apart, MARKED, questions)
        .or(() ->
            inOrder(apart, questions.size()) ? answered(apart, BARE, questions) : Optional.empty())
        .orElse(fresh);
  }

  /** Each answer on a line of its own, a letter spelled out. */
  private static Stream<String> apart(String line, String history) {
    if (LETTERS.matcher(line).matches()) {
      return LETTER
          .matcher(line)
          .results()
          .map(m -> m.group(1) + ". " + option(m.group(1), m.group(2), history).orElse(m.group()));
    }
    return FIRST.matcher(line).find() ? NEXT.splitAsStream(line) : Stream.of(line);
  }

  /** What stands behind "b)" below the question of this number. */
  private static Optional<String> option(String number, String letter, String history) {
    Matcher question = Pattern.compile("(?m)(?:^|[\\s>])" + number + "[.)、]").matcher(history);
    if (!question.find()) {
      return Optional.empty();
    }
    String below =
        history.substring(
            question.end(), Math.min(history.length(), question.end() + LONGEST_OPTIONS));
    Matcher option =
        Pattern.compile(
                "(?i)(?:^|[\\s(（>])"
                    + letter
                    + "[.)）、]\\s?((?:(?![\\s(（][a-e][.)）、])[^\\n?？/;；]){1,40})")
            .matcher(below);
    return option.find() ? Optional.of(option.group(1).strip()) : Optional.empty();
  }

  /** The numbers go from one up, to three at least or to the last question. */
  private static boolean inOrder(List<String> lines, int questions) {
    int next = 1;
    for (String line : lines) {
      Matcher answer = BARE.matcher(line);
      if (answer.matches() && answer.group(1).equals(String.valueOf(next))) {
        next++;
      }
    }
    return next > 3 || (next > 2 && next > questions);
  }

  private static Optional<List<String>> answered(
      List<String> fresh, Pattern form, Map<String, String> questions) {
    List<String> lines = new ArrayList<>();
    int answered = 0;
    for (String line : fresh) {
      Matcher answer = form.matcher(line);
      if (answer.matches() && questions.containsKey(answer.group(1))) {
        String words = answer.group(2);
        UnaryOperator<String> called = name -> name + ": " + words;
        lines.add(
            Answers.fact(questions.getOrDefault(answer.group(1), "")).map(called).orElse(words));
        answered++;
      } else {
        lines.add(line);
      }
    }
    return answered < 2 ? Optional.empty() : Optional.of(lines);
  }
}
