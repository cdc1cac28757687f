package dev.quayside.inbox.mail.split;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quoted line under which somebody writes his answer: "> 2. Which port?", and below it "b". */
final class NumberedLine {

  private static final Pattern NUMBERED = Pattern.compile("^([1-9])[.)、．]\\s?\\S");

  /** It says itself what it answers. */
  private static final Pattern TELLS =
      Pattern.compile("^\\s*(?:[1-9]\\s?(?:[.)、:：]|[a-hA-H](?!\\p{L}))|第)");

  private NumberedLine() {}

  static Optional<String> number(String quoted) {
    Matcher numbered = NUMBERED.matcher(quoted);
    return numbered.find() ? Optional.ofNullable(numbered.group(1)) : Optional.empty();
  }

  /** The answer with the number it stands under. */
  static String under(String number, String answer) {
    return number.isEmpty() || answer.isBlank() || TELLS.matcher(answer).find()
        ? answer
        : number + ") " + answer;
  }
}
