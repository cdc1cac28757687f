package dev.quayside.portal.intake;

import dev.quayside.portal.ratesheet.question.Answers;
import java.util.Optional;

/**
 * What somebody says beside the sheet he hands in.
 *
 * @param goal how far it shall go
 * @param skipBadRows takes in the rows that are right all the same
 * @param confirm the reading that was shown is right, also for the next sheet like it
 * @param acceptWarnings publishes it though something looks wrong
 * @param answers to what the sheet leaves open
 * @param series a newer sheet of it replaces an older one; empty to go by the sheet, {@link
 *     Series#NONE} for a sheet that replaces nothing
 * @param by who hands it in
 */
public record Wish(
    Goal goal,
    boolean skipBadRows,
    boolean confirm,
    boolean acceptWarnings,
    Answers answers,
    Optional<String> series,
    String by) {

  /** How far a sheet shall go. */
  public enum Goal {
    /** Only tried: the book stays as it is. */
    REHEARSE,
    PUBLISH
  }
}
