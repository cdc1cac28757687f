package dev.quayside.db.task.act;

import java.time.Instant;
import java.util.Optional;

/** One thing that sales do with tasks. */
public sealed interface TaskAct {

  record Ended(TaskEnd end) implements TaskAct {}

  /** They rest until then. */
  record Snoozed(Instant until) implements TaskAct {}

  /**
   * They are somebody's from now on.
   *
   * @param owner empty for the team
   */
  record Given(Optional<Long> owner) implements TaskAct {}

  /** How the book names what was done. */
  enum Kind {
    ENDED,
    SNOOZED,
    GIVEN,
    TAKEN_BACK
  }

  /** What the book calls it. */
  default Kind kind() {
    return switch (this) {
      case Ended _ -> Kind.ENDED;
      case Snoozed _ -> Kind.SNOOZED;
      case Given _ -> Kind.GIVEN;
    };
  }
}
