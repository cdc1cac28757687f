package dev.quayside.inbox.trial;

import dev.quayside.db.naming.Effect;
import dev.quayside.db.naming.PastMail;
import java.util.List;
import java.util.Optional;

/**
 * Says whether a mail is better read with a new name than without it. What it was answered for, or
 * what sales put in by hand, is what it means; where neither is known, nothing that is understood
 * today may change.
 */
final class Compared {

  private Compared() {}

  /** Empty where it makes no difference. */
  static Optional<Effect> of(Lanes before, Lanes after, PastMail mail) {
    if (before.equals(after)) {
      return Optional.empty();
    }
    if (before.inquiry() != after.inquiry()) {
      return Optional.of(after.inquiry() ? Effect.TAKEN_FOR_INQUIRY : Effect.READ_OTHERWISE);
    }
    if (before.ready() && !after.ready()) {
      return Optional.of(Effect.NO_LONGER_PRICED);
    }
    return mail.asked().isEmpty() ? unanswered(before, after) : answered(before, after, mail);
  }

  private static Optional<Effect> answered(Lanes before, Lanes after, PastMail mail) {
    List<String> meant = mail.asked().stream().sorted().toList();
    if (!after.within(meant)) {
      return Optional.of(mail.corrected() ? Effect.NOT_AS_CORRECTED : Effect.NOT_AS_ANSWERED);
    }
    if (after.ready() && !before.ready()) {
      return Optional.of(Effect.PRICED);
    }
    return after.lanes().equals(meant) && mail.corrected() && !before.lanes().equals(meant)
        ? Optional.of(Effect.AS_CORRECTED)
        : further(before, after);
  }

  private static Optional<Effect> unanswered(Lanes before, Lanes after) {
    if (!before.within(after.lanes())) {
      return Optional.of(Effect.READ_OTHERWISE);
    }
    return after.ready() && !before.ready() ? Optional.of(Effect.PRICED) : further(before, after);
  }

  private static Optional<Effect> further(Lanes before, Lanes after) {
    boolean further = !before.lanes().equals(after.lanes()) || after.open() < before.open();
    return Optional.of(further ? Effect.UNDERSTOOD : Effect.READ_OTHERWISE);
  }
}
