package dev.quayside.db.followup;

/** The letters that follow a quote while nobody answers it; of each one goes. */
public enum Step {
  /** Two working days before its last day. */
  ENDS_SOON,
  /** After its last day: is it still wanted, and if not, why? */
  HAS_ENDED
}
