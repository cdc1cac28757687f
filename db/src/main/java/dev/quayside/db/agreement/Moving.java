package dev.quayside.db.agreement;

import dev.quayside.db.autonomy.Level;
import java.util.Optional;

/** By how much agreement a level moves: up slowly, down at once. */
final class Moving {

  /** So many of the newest count for the way up. */
  static final int COUNTED = 50;

  private static final int RUN = 10;
  private static final int BAD_OF_A_RUN = 3;

  private Moving() {}

  /** What it may go up to by what sales said; empty where that is not enough. */
  static Optional<Level> up(Level level, Agreement agreement) {
    return switch (level) {
      case OFF -> from(agreement, 0.60, Level.CO_PILOT);
      case CO_PILOT -> from(agreement, 0.75, Level.SUPERVISED);
      case SUPERVISED -> from(agreement, 0.90, Level.AUTONOMOUS);
      case AUTONOMOUS -> Optional.empty();
    };
  }

  private static Optional<Level> from(Agreement agreement, double least, Level next) {
    return agreement.atLeast() >= least && agreement.refusedOfLast(RUN) < BAD_OF_A_RUN
        ? Optional.of(next)
        : Optional.empty();
  }

  /** What it goes down to: sales did not agree with three of the last ten. */
  static Optional<Level> down(Level level, Agreement agreement) {
    if (agreement.refusedOfLast(RUN) < BAD_OF_A_RUN) {
      return Optional.empty();
    }
    return switch (level) {
      case OFF -> Optional.empty();
      case CO_PILOT -> Optional.of(Level.OFF);
      case SUPERVISED, AUTONOMOUS -> Optional.of(Level.CO_PILOT);
    };
  }
}
