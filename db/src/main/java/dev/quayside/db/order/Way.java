package dev.quayside.db.order;

/** How a customer told us what he makes of a quote. */
public enum Way {
  /** On the page that the letter's link leads to. */
  LINK,
  /** In the thread. */
  REPLY,
  /** On the quote's page, signed in. */
  PORTAL
}
