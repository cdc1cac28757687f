package dev.quayside.inbox.intent;

import dev.quayside.inbox.intent.reference.Reference;
import dev.quayside.inbox.mail.AttachedFile;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.mail.phrase.PhraseFile;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the phrases say that are known to mean something, part by part of a message.
 *
 * @param subject phrases that are sure in a subject line only
 * @param words phrases of the words that count and of the subject
 * @param before phrases of the letter that is answered
 * @param topics what the words that count speak of
 */
record Findings(
    Message message,
    List<Reference> references,
    Tally subject,
    Tally words,
    Tally before,
    Tally topics) {

  private static final List<String> REPLIES =
      PhraseFile.lines(Findings.class, "reply-prefixes.txt");

  /** The letter that is answered stands on top of the history. */
  private static final int LAST_LETTER = 1500;

  static Findings in(Message message, List<Reference> references) {
    List<String> asked = Words.of(message.asked());
    List<String> headed = Words.of(message.subject());
    Tally words = CueBook.BODY.read(asked);
    Tally inSubject = CueBook.BODY.read(headed);
    words.addAll(isReply(message) ? inSubject.asHints() : inSubject);
    String history = message.text().history();
    String last = history.substring(0, Math.min(LAST_LETTER, history.length()));
    return new Findings(
        message,
        references,
        CueBook.SUBJECT.read(headed),
        words,
        CueBook.BODY.read(last),
        CueBook.TOPICS.read(asked));
  }

  /** The same with what the names of the files say, once it is clear that a person wrote. */
  Findings withFiles() {
    words.addAll(subject);
    words.addAll(CueBook.BODY.read(fileNames()));
    return this;
  }

  /** The subject of an answer was written long ago and perhaps by us: its words are but hints. */
  boolean reply() {
    return isReply(message);
  }

  boolean answers() {
    return message.inReplyTo().isPresent() || !message.text().history().isBlank();
  }

  private static boolean isReply(Message message) {
    String small = message.subject().strip().toLowerCase(Locale.ROOT);
    return message.inReplyTo().isPresent() || REPLIES.stream().anyMatch(small::startsWith);
  }

  private String fileNames() {
    return message.attachments().stream()
        .filter(file -> !file.isLink())
        .map(AttachedFile::name)
        .map(name -> name.replace('_', ' ').replace('-', ' '))
        .collect(Collectors.joining("\n"));
  }
}
