package dev.quayside.rates.signal;

import java.time.Instant;

/**
 * One thing that a customer did, as far as sales can learn from it.
 *
 * @param about a lane such as CNSHA-VNHPH, or the number of a quote or of a request; "" where it is
 *     about none
 */
public record Trace(What what, String about, Instant at) {

  /** What he did. */
  public enum What {
    /** He looked up a lane that we have a price for. */
    SEARCHED,
    /** He looked up a lane that we have no rate for. */
    SEARCHED_UNSERVED,
    LOOKED_AT_QUOTE,
    /** He accepted or declined it. */
    DECIDED_QUOTE,
    /** An order on a lane. */
    ORDERED,
    /** The same order, where he buys FOB and so leaves customs and trucking to others. */
    ORDERED_FOB,
    COMPLAINED
  }
}
