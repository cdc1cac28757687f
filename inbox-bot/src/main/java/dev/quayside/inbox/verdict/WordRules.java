package dev.quayside.inbox.verdict;

import dev.quayside.inbox.verdict.Phrase.Place;
import java.util.List;
import java.util.Optional;

/** Knows machines by their phrases, and only where those stand as machines put them. */
final class WordRules {

  /** What may stand between the machine's word and the subject it answers. */
  private static final String BEHIND = ":：-–—/|]】］(（)）,，!！.…";

  private WordRules() {}

  /** Words that no person writes so: at the head of the subject, or of a sentence of its own. */
  static Optional<Finding> sure(Letter letter) {
    return PhraseBook.heading(Place.SUBJECT, letter.heads(), WordRules::heads)
        .or(() -> PhraseBook.heading(Place.SENTENCE, letter.sentences(), Phrase::in))
        .map(phrase -> finding(phrase, "its words"));
  }

  /** Words that people write as well, where no cargo is named beside them. */
  static Optional<Finding> likely(Letter letter) {
    return letter.namesCargo()
        ? Optional.empty()
        : PhraseBook.find(Place.WORDS, List.of(letter.fresh(), ownSubject(letter)))
            .map(phrase -> finding(phrase, "its words, and no cargo"));
  }

  /** The subject of an answer was written by another. */
  private static String ownSubject(Letter letter) {
    return Subjects.answers(letter.subject()) ? "" : letter.subject();
  }

  private static boolean heads(Phrase phrase, String subject) {
    var found = phrase.form().matcher(subject);
    if (!found.lookingAt()) {
      return false;
    }
    String behind = subject.substring(found.end());
    String rest = behind.strip();
    if (rest.isEmpty() || phrase.words().endsWith("*")) {
      return true;
    }
    // "Returned mail-order goods" is one word of a person's.
    return BEHIND.indexOf(rest.charAt(0)) >= 0 && !behind.startsWith("-");
  }

  private static Finding finding(Phrase phrase, String where) {
    String vendor = phrase.vendor().isEmpty() ? "RFC 3834, 2" : "RFC 3834, 2; " + phrase.vendor();
    return new Finding(phrase.kind(), vendor, where + ": \"" + phrase.words() + "\"");
  }
}
