package dev.quayside.db.autonomy;

import dev.quayside.rates.told.Told;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody froze the house: nothing that the robot writes leaves, until somebody thaws it.
 *
 * @param thawedBy empty while it holds
 */
public record Freeze(
    String by, Instant at, String why, Optional<String> thawedBy, Optional<Instant> thawedAt) {

  /** One that holds. */
  public Freeze(String by, Instant at, String why) {
    this(by, at, why, Optional.empty(), Optional.empty());
  }

  /** Why a letter waits. */
  public static Told told(String by, String why) {
    return Told.of("frozen by %s: %s", "由%s冻结：%s", by, why);
  }
}
