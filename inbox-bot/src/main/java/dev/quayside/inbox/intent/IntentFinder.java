package dev.quayside.inbox.intent;

import dev.quayside.inbox.intent.reference.Reference;
import dev.quayside.inbox.mail.AttachedFile;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.mail.phrase.PhraseFile;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells what a customer wants: first by what cannot lie, then by the words he chose. */
public final class IntentFinder {
  /** Below this nobody wants anything of a forwarder. */
  private static final int ENOUGH = 2;

  /** Of two that weigh the same, the one whose neglect costs more. */
  private static final List<Intent> ORDER =
      List.of(
          Intent.COMPLAINT,
          Intent.BOOKING,
          Intent.NEGOTIATION,
          Intent.DOCUMENT,
          Intent.TRACKING,
          Intent.RFQ,
          Intent.OTHER);

  private static final List<String> REPLIES =
      PhraseFile.lines(IntentFinder.class, "reply-prefixes.txt");

  private IntentFinder() {}

  /**
   * The intent and the evidence for it; the same message always gives the same verdict.
   *
   * @param references what was found in the subject and in the words that count
   */
  public static Verdict judge(Message message, List<Reference> references) {
    Tally subject = CueBook.SUBJECT.read(message.subject());
    Tally words = CueBook.BODY.read(message.asked());
    words.addAll(inSubject(message));
    Optional<Verdict> machine = MachineVerdict.find(message, subject, words);
    if (machine.isPresent()) {
      return machine.get();
    }
    words.addAll(subject);
    words.addAll(CueBook.BODY.read(fileNames(message)));
    Context.weigh(message, references, words);
    return strongest(words);
  }

  private static Verdict strongest(Tally words) {
    List<Intent> ranked =
        ORDER.stream().sorted(Comparator.comparingInt((Intent i) -> -words.of(i))).toList();
    Intent first = ranked.getFirst();
    Intent second = ranked.get(1);
    if (words.of(first) < ENOUGH) {
      return Verdict.NOTHING_ASKED;
    }
    String next =
        words.of(second) > 0 ? "; next %s %d".formatted(second.word(), words.of(second)) : "";
    return new Verdict(
        first,
        "%s %d: %s%s".formatted(first.word(), words.of(first), words.shown(first.word()), next));
  }

  /** The subject of an answer was written long ago and perhaps by us: its words are but hints. */
  private static Tally inSubject(Message message) {
    Tally tally = CueBook.BODY.read(message.subject());
    String small = message.subject().strip().toLowerCase(Locale.ROOT);
    boolean answer =
        message.inReplyTo().isPresent() || REPLIES.stream().anyMatch(small::startsWith);
    return answer ? tally.asHints() : tally;
  }

  private static String fileNames(Message message) {
    return message.attachments().stream()
        .map(AttachedFile::name)
        .map(name -> name.replace('_', ' ').replace('-', ' '))
        .collect(Collectors.joining("\n"));
  }
}
