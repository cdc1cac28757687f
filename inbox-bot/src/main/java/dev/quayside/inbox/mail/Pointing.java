package dev.quayside.inbox.mail;

import dev.quayside.inbox.mail.phrase.PhraseFile;
import java.util.List;
import java.util.Locale;

/** Whether what is newly written sends the reader to the letter below: "see below", a forward. */
final class Pointing {
  private static final List<String> BELOW = PhraseFile.lines(Pointing.class, "pointing.txt");
  private static final List<String> AS_BEFORE = PhraseFile.lines(Pointing.class, "as-before.txt");
  private static final List<String> FORWARDS = PhraseFile.lines(Pointing.class, "forwards.txt");
  private static final List<String> PREFIXES =
      PhraseFile.lines(Pointing.class, "forward-prefixes.txt");

  /** So many letters after "see below" show that the details stand there, in the new text. */
  private static final int A_FEW_WORDS = 80;

  private Pointing() {}

  /** A subject may be empty, as in a chat. */
  static boolean toHistory(String subject, MessageText text) {
    if (text.history().isBlank()) {
      return false;
    }
    String fresh = text.fresh().toLowerCase(Locale.ROOT);
    String firstLine = text.history().lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
    String head = subject.strip().toLowerCase(Locale.ROOT);
    return fresh.isBlank()
        || FORWARDS.stream().anyMatch(firstLine::contains)
        || PREFIXES.stream().anyMatch(head::startsWith)
        || AS_BEFORE.stream().anyMatch(fresh::contains)
        || BELOW.stream().anyMatch(phrase -> endsWith(fresh, phrase));
  }

  private static boolean endsWith(String fresh, String phrase) {
    int at = fresh.lastIndexOf(phrase);
    return at >= 0 && fresh.length() - at - phrase.length() <= A_FEW_WORDS;
  }
}
