package dev.quayside.db.rate.version;

import java.time.Instant;
import java.util.Optional;

/**
 * One state of the rate library, and what made it.
 *
 * @param number from 1, without gaps
 * @param sheet the one that was published, or taken back
 * @param ratesIn how many rates went live
 * @param ratesOut how many ended
 * @param withdraws the version that was taken back
 */
public record LibraryVersion(
    long number,
    What what,
    Sheet sheet,
    long ratesIn,
    long ratesOut,
    Optional<Long> withdraws,
    Instant at) {

  /** How a version comes about. */
  public enum What {
    /** A sheet came in. */
    PUBLISHED,
    /** A sheet was taken back, and what it had replaced is live again. */
    WITHDRAWN
  }
}
