package dev.quayside.db.care;

/** How a request ended, as sales say it. */
public enum CareEnd {
  SETTLED,
  /** We paid for it, or did it again. */
  MADE_GOOD,
  TURNED_DOWN,
  /** The customer wants nothing more. */
  WITHDRAWN
}
