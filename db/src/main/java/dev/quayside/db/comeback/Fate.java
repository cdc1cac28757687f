package dev.quayside.db.comeback;

/** What became of an answer, as far as somebody told us. */
public enum Fate {
  BOUNCED,
  /** Nothing is lost yet. */
  LATE,
  /** Delivered, shown, or thrown away by its reader. */
  ARRIVED,
  COMPLAINED
}
