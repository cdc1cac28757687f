package dev.quayside.db.desk;

import dev.quayside.rates.told.Told;
import java.time.Duration;
import java.time.Instant;

/**
 * A step as it stands in the book.
 *
 * @param who the name of whoever took it
 * @param by his number
 * @param outcome why nothing came of it; nothing where something did, or may yet
 */
public record FiledStep(
    long id,
    long inquiry,
    long by,
    String who,
    Instant takenAt,
    Step step,
    Progress state,
    Told outcome) {

  /** How far it has come. */
  public enum Progress {
    /** It took effect at once, and can be taken back for a moment. */
    HOLDS,
    /** The bot is about to do it. */
    WAITING,
    DONE,
    /** The bot could not do it; a person goes on. */
    LEFT,
    TAKEN_BACK
  }

  /** Whether he may still take it back. */
  public boolean returnable(Instant now) {
    return switch (state) {
      case HOLDS, WAITING -> now.isBefore(returnableUntil());
      case DONE, LEFT, TAKEN_BACK -> false;
    };
  }

  /** For how many seconds he may, one at the least. */
  public long secondsLeft(Instant now) {
    return Math.max(1, Duration.between(now, returnableUntil()).plusMillis(999).toSeconds());
  }

  private Instant returnableUntil() {
    return takenAt.plus(CaseStore.TIME_TO_THINK);
  }
}
