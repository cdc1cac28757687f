package dev.quayside.db.autonomy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * How much the robot sends by itself at the most, whatever a rule leaves to it.
 *
 * @param most an amount in the house's currency, or so many letters
 */
public record Limit(
    What what,
    BigDecimal most,
    String setBy,
    Instant setAt,
    String why,
    Optional<String> endedBy,
    Optional<Instant> endedAt) {

  /** What is limited. */
  public enum What {
    /** What a quote comes to, in the house's currency. */
    AMOUNT,
    /** Letters that leave by themselves within an hour. */
    ANSWERS_AN_HOUR
  }

  public boolean holds() {
    return endedAt.isEmpty();
  }
}
