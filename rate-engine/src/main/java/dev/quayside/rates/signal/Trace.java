package dev.quayside.rates.signal;

import java.time.Instant;

/**
 * One thing that a customer did, as far as sales can learn from it.
 *
 * @param about a lane such as CNSHA-VNHPH, the number of a quote, of a request or of a shipment
 *     with its container, or how many of how many; "" where it is about none
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
    COMPLAINED,
    /** A container left of those that he has agreed to ship. */
    SHIPPED,
    /** So many containers had left, of so many that should have by then. */
    AGREED
  }
}
