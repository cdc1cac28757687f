package dev.quayside.db.order;

/** Why a quote came to nothing, as the customer says. */
public enum LostReason {
  PRICE,
  /** No space, or no sailing that suits. */
  SPACE,
  /** The cargo is not ready, or it is wanted later: postponed. */
  TIMING,
  /** Booked elsewhere. */
  OTHER_FORWARDER,
  /** Cancelled: it is not shipped at all. */
  NOT_NEEDED,
  OTHER;

  /** What was booked elsewhere or is not shipped is lost; the rest may still be talked about. */
  public boolean mayBeWonBack() {
    return this != OTHER_FORWARDER && this != NOT_NEEDED;
  }
}
