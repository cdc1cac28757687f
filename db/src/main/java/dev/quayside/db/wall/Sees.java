package dev.quayside.db.wall;

/** How much of a customer's one of his people sees; each sees what the one before does. */
public enum Sees {
  /** What he himself asked for or takes part in, by his address. */
  OWN,
  /** All of his company's. */
  COMPANY,
  /** That of the companies under it as well. */
  SUBSIDIARIES;

  /** Whether it is as much as another, or more. */
  public boolean atLeast(Sees other) {
    return compareTo(other) >= 0;
  }
}
