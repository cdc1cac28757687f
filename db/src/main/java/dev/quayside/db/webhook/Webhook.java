package dev.quayside.db.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Another program that is told what happens. Its secret is not here: it is shown once, to whoever
 * made it.
 *
 * @param customer the code of the one whose own facts alone it is told; empty for the house's own
 *     program, which is told all
 * @param failingSince since when nothing reached it; empty while all does
 * @param waiting how much is still to be told to it
 */
public record Webhook(
    long number,
    String url,
    Set<Fact> facts,
    Optional<String> customer,
    String madeBy,
    Instant madeAt,
    Optional<Instant> failingSince,
    Optional<Stopped> stopped,
    long waiting) {

  public Webhook {
    facts = Set.copyOf(facts);
  }

  /** It is told nothing more. */
  public record Stopped(Instant at, Why why) {}

  /** Why it is told nothing more. */
  public enum Why {
    /** Somebody of the house ended it. */
    BY_HAND,
    /** It answered that it is gone (410). */
    GONE,
    /** Nothing has reached it for three days. */
    FAILING,
    /** More waited for it than is kept. */
    FULL
  }
}
