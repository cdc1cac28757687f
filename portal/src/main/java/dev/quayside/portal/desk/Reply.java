package dev.quayside.portal.desk;

import dev.quayside.db.outbox.Delivery;

/** How far the answer to a mail has come. */
public enum Reply {
  NONE,
  /** It waits for somebody of sales, or did so in vain. */
  HELD,
  WAITING,
  TRIED_AGAIN,
  SENT,
  FAILED;

  public static Reply of(Delivery delivery) {
    if (delivery.held()) {
      return HELD;
    }
    if (delivery.sentAt().isPresent()) {
      return SENT;
    }
    if (delivery.givenUpAt().isPresent()) {
      return FAILED;
    }
    return delivery.tries() > 0 ? TRIED_AGAIN : WAITING;
  }
}
