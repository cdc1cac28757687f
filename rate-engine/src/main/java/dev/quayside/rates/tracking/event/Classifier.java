package dev.quayside.rates.tracking.event;

/**
 * Whether something was to happen, is expected to, or did: DCSA eventClassifierCode (track and
 * trace 2.2). The three are kept apart.
 */
public enum Classifier {
  /** Planned. */
  PLN,
  /** Estimated. */
  EST,
  /** Actual. */
  ACT
}
