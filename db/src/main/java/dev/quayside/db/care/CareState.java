package dev.quayside.db.care;

import java.time.Instant;
import java.util.Optional;

/** How far a request has come, as its customer is told. */
public enum CareState {
  RECEIVED,
  /** A colleague has opened it. */
  LOOKED_AT,
  WAITS_FOR_YOU,
  ANSWERED,
  CLOSED,
  /** He wrote again after it was closed. */
  REOPENED;

  /**
   * Derived, never stored.
   *
   * @param said when the customer wrote last
   * @param answered when a colleague's last letter was put
   * @param looked whether a colleague has opened it
   * @param waits since when we wait for him
   * @param reopened whether he wrote again after it had been closed
   */
  static CareState of(
      Instant said,
      Optional<Instant> answered,
      boolean looked,
      Optional<Instant> waits,
      boolean closed,
      boolean reopened) {
    if (closed) {
      return CLOSED;
    }
    if (answered.filter(at -> !at.isBefore(said)).isPresent()) {
      return waits.filter(at -> !at.isBefore(said)).isPresent() ? WAITS_FOR_YOU : ANSWERED;
    }
    return reopened ? REOPENED : looked ? LOOKED_AT : RECEIVED;
  }

  /** Whether somebody of ours is to do something. */
  public boolean withUs() {
    return this == RECEIVED || this == LOOKED_AT || this == REOPENED;
  }
}
