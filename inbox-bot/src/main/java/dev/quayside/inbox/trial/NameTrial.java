package dev.quayside.inbox.trial;

import dev.quayside.db.naming.PastMail;
import dev.quayside.db.naming.Touched;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.triage.Intake;
import dev.quayside.inbox.triage.Triage;
import dev.quayside.inbox.understand.Understander;
import dev.quayside.inbox.understand.Understanding;
import dev.quayside.rates.place.HouseName;
import dev.quayside.rates.tariff.Buyer;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads a past mail as the bot reads it today, and once more with a new name for a place. Each mail
 * is read by itself: what was said before in its conversation, and what files say, is the same both
 * times.
 */
public final class NameTrial {

  private final HouseName name;
  private final Understander without;
  private final Understander with;
  private final Triage triage;

  public NameTrial(HouseName name, Understander without, Understander with, Triage triage) {
    this.name = name;
    this.without = without;
    this.with = with;
    this.triage = triage;
  }

  /** Whether the mail's own words hold the name. */
  public boolean concerns(Message message) {
    return name.isIn(message.subject() + "\n" + message.asked());
  }

  /** What the name does to the mail; empty for nothing. */
  public Optional<Touched> on(PastMail mail, Message message, LocalDate day) {
    Lanes before = lanes(without.understand(message), day);
    Lanes after = lanes(with.understand(message), day);
    return Compared.of(before, after, mail)
        .map(effect ->
            new Touched(
                mail.inquiry(),
                message.subject(),
                mail.takenInAt(),
                effect,
                before.told(),
                after.told()));
  }

  private Lanes lanes(Understanding understanding, LocalDate day) {
    return Lanes.of(
        understanding,
        triage.judge(understanding.requests(), Buyer.UNKNOWN, day) instanceof Intake.Ready);
  }
}
