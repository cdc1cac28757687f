package dev.quayside.inbox.mail;

import dev.quayside.inbox.mail.phrase.PhraseFile;
import java.util.List;
import java.util.Locale;

/** Whether what is newly written sends the reader to the letter below: "see below", a forward. */
final class Pointing {
  private static final List<String> BELOW = PhraseFile.lines(Pointing.class, "pointing.txt");
  private static final List<String> AS_BEFORE = PhraseFile.lines(Pointing.class, "as-before.txt");
  private static final List<String> CHANGES = PhraseFile.lines(Pointing.class, "changes.txt");
  private static final List<String> CARGO = PhraseFile.lines(Pointing.class, "cargo-words.txt");
  private static final List<String> AMOUNTS = PhraseFile.lines(Pointing.class, "amounts.txt");
  private static final List<String> FORWARDS = PhraseFile.lines(Pointing.class, "forwards.txt");
  private static final List<String> PREFIXES =
      PhraseFile.lines(Pointing.class, "forward-prefixes.txt");

  /** So many letters after "see below" show that the details stand there, in the new text. */
  private static final int A_FEW_WORDS = 200;

  private Pointing() {}

  /** A subject may be empty, as in a chat. */
  static boolean toHistory(String subject, MessageText text) {
    if (text.history().isBlank()) {
      return false;
    }
    String fresh = text.fresh().toLowerCase(Locale.ROOT);
    return fresh.isBlank()
        || forwards(subject, text.history())
        || Answers.given(text.fresh(), text.history())
        || AS_BEFORE.stream().anyMatch(fresh::contains)
        || BELOW.stream().anyMatch(phrase -> pointsBelow(fresh, phrase));
  }

  private static boolean forwards(String subject, String history) {
    String firstLine = history.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
    String head = withoutTags(subject.strip().toLowerCase(Locale.ROOT));
    return FORWARDS.stream().anyMatch(firstLine::contains)
        || PREFIXES.stream().anyMatch(head::startsWith);
  }

  /** Mail gateways put "[EXTERNAL]" and the like before the subject. */
  private static String withoutTags(String subject) {
    String rest = subject;
    int end = closingBracket(rest);
    while (end > 0) {
      rest = rest.substring(end + 1).strip();
      end = closingBracket(rest);
    }
    return rest;
  }

  private static int closingBracket(String text) {
    return text.startsWith("[") ? text.indexOf(']') : text.startsWith("【") ? text.indexOf('】') : -1;
  }

  /** "see below" points at the history, unless the details follow at once in the new text. */
  private static boolean pointsBelow(String fresh, String phrase) {
    int at = fresh.lastIndexOf(phrase);
    int after = at + phrase.length();
    if (at < 0 || fresh.length() - after > A_FEW_WORDS || limits(fresh, at, after)) {
      return false;
    }
    int lineEnd = fresh.indexOf('\n', after);
    String sameLine = fresh.substring(after, lineEnd < 0 ? fresh.length() : lineEnd);
    String next = lineEnd < 0 ? "" : fresh.substring(lineEnd);
    int colon = Math.max(sameLine.indexOf(':'), sameLine.indexOf('：'));
    if (colon >= 0) {
      String introduced = sameLine.substring(colon + 1) + next;
      return !speaksOfCargo(introduced) && !namesLane(introduced);
    }
    boolean changed = CHANGES.stream().anyMatch(sameLine::contains);
    return !speaksOfCargo(next) && (changed || !speaksOfCargo(sameLine));
  }

  /** "below USD 2000", "2000以下" is a price and points nowhere. */
  private static boolean limits(String fresh, int at, int after) {
    String rest = fresh.substring(after).stripLeading();
    boolean digitBefore = at > 0 && Character.isDigit(fresh.charAt(at - 1));
    boolean digitAfter = !rest.isEmpty() && Character.isDigit(rest.charAt(0));
    return digitBefore || digitAfter || AMOUNTS.stream().anyMatch(rest::startsWith);
  }

  private static boolean speaksOfCargo(String words) {
    return CARGO.stream().anyMatch(words::contains);
  }

  private static boolean namesLane(String words) {
    return words.contains(" to ") || words.contains("-") || words.contains("到");
  }
}
