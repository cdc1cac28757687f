package dev.quayside.db.autonomy;

import java.time.Instant;
import java.util.Optional;

/**
 * A rule as it is kept, with who set it and why.
 *
 * @param customerName empty for all
 * @param endedBy who ended it, by another rule for the same or by ending it; empty while it holds
 */
public record KeptRule(
    long number,
    AutonomyRule rule,
    Optional<String> customerName,
    String setBy,
    Instant setAt,
    String why,
    Optional<String> endedBy,
    Optional<Instant> endedAt) {

  public boolean holds() {
    return endedAt.isEmpty();
  }
}
