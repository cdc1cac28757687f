package dev.quayside.db.task.act;

import dev.quayside.db.signal.OpenedSignal.Outcome;
import java.util.Optional;

/** What came of a task, as sales say it. */
public enum TaskEnd {
  DONE,
  /** Nobody answered. */
  NOT_REACHED,
  /** The customer was reached and does not want it. */
  NO_INTEREST,
  /** There was nothing to be done. */
  FALSE_ALARM;

  /** What it says of the signal that opened the task; nothing where he was not asked. */
  Optional<Outcome> ofSignal() {
    return switch (this) {
      case DONE, NO_INTEREST -> Optional.of(Outcome.RIGHT);
      case FALSE_ALARM -> Optional.of(Outcome.FALSE_ALARM);
      case NOT_REACHED -> Optional.empty();
    };
  }
}
