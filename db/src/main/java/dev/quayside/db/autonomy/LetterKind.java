package dev.quayside.db.autonomy;

/** What a letter of ours is about, as far as sales leave the one to the robot and not the other. */
public enum LetterKind {
  QUOTE,
  /** The next version of a quote that was bargained over. */
  BARGAIN,
  /** What we ask before we can price, or before we take an order. */
  ASK_BACK,
  /** That somebody will answer, and by when. */
  HAND_OVER,
  /** What becomes of a customer's yes. */
  ORDER,
  /** To whoever has not answered a quote. */
  REMINDER
}
