package dev.quayside.db.naming;

import dev.quayside.rates.place.HouseName;
import java.time.Instant;
import java.util.Optional;

/**
 * A name for a place that somebody proposed, and how far it has come.
 *
 * @param inquiry the case in which sales put the place in; empty where somebody thought of it
 * @param words of that mail, around the name
 * @param trial the newest one
 * @param stillTried whether it is being tried, or is to be tried anew
 * @param reason of whoever decided
 */
public record ProposedName(
    long id,
    HouseName name,
    Optional<Long> inquiry,
    String words,
    String proposedBy,
    Instant proposedAt,
    State state,
    Optional<Trial> trial,
    boolean stillTried,
    String decidedBy,
    String reason,
    String endedBy,
    String endReason) {

  /** How far. */
  public enum State {
    PROPOSED,
    /** The correction that it came from was taken back. */
    WITHDRAWN,
    /** The bot reads by it. */
    HOLDS,
    REFUSED,
    ENDED
  }
}
