package dev.quayside.inbox.intent;

import dev.quayside.inbox.mail.Correspondent;
import dev.quayside.inbox.mail.MachineSigns;
import dev.quayside.inbox.mail.Message;
import java.util.Locale;
import java.util.Optional;

/** Knows letters that machines write: who answers them talks to nobody, perhaps for ever. */
final class MachineVerdict {
  private static final int SURE = 3;

  private MachineVerdict() {}

  static Optional<Verdict> find(Message message, Tally subject, Tally words) {
    MachineSigns signs = message.signs();
    int returned = subject.of(Intent.BOUNCE) + words.of(Intent.BOUNCE);
    int away = subject.of(Intent.AUTO_REPLY) + words.of(Intent.AUTO_REPLY);
    if (fromMailServer(message) && (signs.deliveryReport() || returned > 0)) {
      return verdict(Intent.BOUNCE, "a mail server wrote it");
    }
    if (subject.of(Intent.BOUNCE) >= SURE) {
      return verdict(Intent.BOUNCE, "subject " + subject.shown("bounce"));
    }
    boolean newsletter = signs.bulk() && away == 0;
    if (signs.automatic() && !newsletter) {
      return verdict(Intent.AUTO_REPLY, "header Auto-Submitted");
    }
    if (subject.of(Intent.AUTO_REPLY) >= SURE) {
      return verdict(Intent.AUTO_REPLY, "subject " + subject.shown("auto_reply"));
    }
    if (away > SURE && words.of(Intent.RFQ) < SURE) {
      return verdict(Intent.AUTO_REPLY, "words " + words.shown("auto_reply"));
    }
    return signs.deliveryReport()
        ? verdict(Intent.BOUNCE, "a delivery report, or no return path")
        : Optional.empty();
  }

  static boolean fromMailServer(Message message) {
    String address = message.from().map(Correspondent::address).orElse("").toLowerCase(Locale.ROOT);
    return address.startsWith("postmaster@")
        || address.startsWith("mailer-daemon")
        || address.startsWith("microsoftexchange");
  }

  private static Optional<Verdict> verdict(Intent intent, String why) {
    return Optional.of(new Verdict(intent, intent.word() + ": " + why, true));
  }
}
