package dev.quayside.db.draft;

/** What comes of sending or discarding a letter that waits. */
public sealed interface Sending {

  /** It is on its way. */
  record Sent() implements Sending {}

  /** It will not leave. */
  record Discarded() implements Sending {}

  /** Its prices are those of today now; it waits on. */
  record PricedAgain() implements Sending {}

  /** Somebody was first, or a newer mail was: what became of it then counts. */
  record DecidedBefore(Draft by) implements Sending {}

  /**
   * It would say what no longer holds; nothing was sent, and it waits on.
   *
   * @param quote of which, or of which shipment
   */
  record OutOfDate(Why why, String quote) implements Sending {}

  /** Nothing waits at this inquiry, nor did. */
  record NoDraft() implements Sending {}

  /** Why a letter may not leave any more as it stands. */
  enum Why {
    /** Its price has ended. */
    PRICE_ENDED,
    /** The library or the rules would give another price by now. */
    PRICE_CHANGED,
    /** The library or the rules give no price for it any more. */
    NO_PRICE,
    /** The customer has accepted or declined meanwhile. */
    QUOTE_DECIDED,
    /** More was told of the shipment that it speaks of. */
    SHIPMENT_MOVED,
    /** A newer mail of the conversation is being read. */
    MAIL_COMES;

    /** Whether today's prices would do instead. */
    public boolean priceAgain() {
      return this == PRICE_ENDED || this == PRICE_CHANGED;
    }
  }
}
