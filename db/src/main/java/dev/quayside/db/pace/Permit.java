package dev.quayside.db.pace;

import java.time.Instant;

/** Whether a mailbox may send now. */
public sealed interface Permit {

  /**
   * It may.
   *
   * @param rested whether the provider had asked it to rest before, and nothing was sent since
   */
  record Go(boolean rested) implements Permit {}

  /** Not before then. */
  record Wait(Instant until, Why why) implements Permit {}

  /** What it waits for. */
  enum Why {
    /** So many were sent within the minute as it may. */
    MINUTE,
    /** So many were sent within 24 hours as it may. */
    DAY,
    /** The provider said that it sends too fast. */
    PROVIDER
  }
}
