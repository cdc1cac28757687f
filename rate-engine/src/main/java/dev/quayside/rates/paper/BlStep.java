package dev.quayside.rates.paper;

import java.time.Instant;

/**
 * One thing that happened to a bill of lading.
 *
 * @param version of the draft it is about; 0 where it is about none
 */
public record BlStep(Kind kind, int version, Instant at) {

  /** What happened. */
  public enum Kind {
    DRAFTED,
    CONFIRMED,
    CHANGES_ASKED,
    ISSUED,
    /** The originals were given back, so that the cargo is released without them. */
    SURRENDERED,
    /** The carrier's office at the other end was told to release it without originals. */
    TELEX_RELEASED;

    /** Whether the house tells it; the others come of a draft and of what customers say to it. */
    public boolean told() {
      return this == ISSUED || this == SURRENDERED || this == TELEX_RELEASED;
    }
  }
}
