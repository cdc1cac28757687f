package dev.quayside.db.desk;

import java.time.Instant;

/**
 * A step as it stands in the book.
 *
 * @param who the name of whoever took it
 * @param by his number
 * @param outcome why nothing came of it; "" where something did, or may yet
 */
public record FiledStep(
    long id,
    long inquiry,
    long by,
    String who,
    Instant takenAt,
    Step step,
    Progress state,
    String outcome) {

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
      case HOLDS, WAITING -> now.isBefore(takenAt.plus(CaseStore.TIME_TO_THINK));
      case DONE, LEFT, TAKEN_BACK -> false;
    };
  }
}
