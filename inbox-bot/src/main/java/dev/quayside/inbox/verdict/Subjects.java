package dev.quayside.inbox.verdict;

import dev.quayside.inbox.mail.phrase.PhraseFile;
import java.util.List;

/** Whether a subject says that the mail answers or passes on another. */
final class Subjects {

  private static final List<String> PREFIXES =
      PhraseFile.lines(Subjects.class, "phrases/answer-prefixes.txt");

  private Subjects() {}

  /** "Re:", "AW：", "回复:" at the head of it, given in lower case. */
  static boolean answers(String subject) {
    return PREFIXES.stream()
        .anyMatch(prefix ->
            subject.startsWith(prefix + ":")
                || subject.startsWith(prefix + "：")
                || subject.startsWith(prefix + " :"));
  }

  /** The same anywhere in it, as behind a machine's word: "Ticket 7: Re: rates". */
  static boolean quotesAnswer(String subject) {
    return answers(subject)
        || PREFIXES.stream().anyMatch(prefix -> subject.contains(" " + prefix + ":"));
  }
}
