package dev.quayside.inbox.intent;

import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.verdict.Finding;
import dev.quayside.inbox.verdict.Machine;
import java.util.Optional;

/** Knows letters that machines write to answer, so that their words are not read as a wish. */
final class MachineVerdict {

  private static final int SURE = 3;

  private MachineVerdict() {}

  static Optional<Verdict> find(Message message, Tally subject, Tally words) {
    return Machine.find(message)
        .flatMap(MachineVerdict::answer)
        .or(() -> Machine.namesCargo(message) ? Optional.empty() : byCues(subject, words));
  }

  /** What a notice, a list or bulk mail passes on is told by its words. */
  private static Optional<Verdict> answer(Finding found) {
    return switch (found.kind()) {
      case AUTO_REPLY, TICKET, RECEIPT, FEEDBACK -> verdict(Intent.AUTO_REPLY, found.told());
      case BOUNCE, DELIVERY_DELAY -> verdict(Intent.BOUNCE, found.told());
      case HUMAN, LIST, BULK, OWN, NOREPLY, ALARM, CALENDAR -> Optional.empty();
    };
  }

  /** Phrases that say little each, and much together. */
  private static Optional<Verdict> byCues(Tally subject, Tally words) {
    if (subject.of(Intent.BOUNCE) >= SURE) {
      return verdict(Intent.BOUNCE, "subject " + subject.shown("bounce"));
    }
    if (subject.of(Intent.AUTO_REPLY) >= SURE) {
      return verdict(Intent.AUTO_REPLY, "subject " + subject.shown("auto_reply"));
    }
    int away = subject.of(Intent.AUTO_REPLY) + words.of(Intent.AUTO_REPLY);
    return away > SURE && words.of(Intent.RFQ) < SURE
        ? verdict(Intent.AUTO_REPLY, "words " + words.shown("auto_reply"))
        : Optional.empty();
  }

  private static Optional<Verdict> verdict(Intent intent, String why) {
    return Optional.of(new Verdict(intent, intent.word() + ": " + why, true));
  }
}
