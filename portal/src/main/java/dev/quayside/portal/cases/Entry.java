package dev.quayside.portal.cases;

import dev.quayside.db.desk.FiledStep;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.outbox.KeptLetter;
import java.time.Instant;

/** Something that was said or done in a conversation. */
public sealed interface Entry {

  Instant at();

  /** The customer wrote. */
  record Mail(FiledInquiry filed) implements Entry {
    @Override
    public Instant at() {
      return filed.inquiry().takenInAt();
    }
  }

  /** We wrote, or are about to. */
  record Letter(KeptLetter letter) implements Entry {
    @Override
    public Instant at() {
      return letter.delivery().sentAt().orElse(letter.putAt());
    }

    /** What we wrote, without the customer's own words below it; "" where it was not kept. */
    public String words() {
      return letter.words().map(kept -> OwnWords.of(kept.text())).orElse("");
    }

    /** Which kind of letter it is. */
    public String kind() {
      return letter.delivery().notice().getClass().getSimpleName();
    }
  }

  /** Somebody of sales did something. */
  record Did(FiledStep step) implements Entry {
    @Override
    public Instant at() {
      return step.takenAt();
    }
  }
}
