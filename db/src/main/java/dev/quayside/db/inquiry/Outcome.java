package dev.quayside.db.inquiry;

/** What became of a message. */
public enum Outcome {
  QUOTED,
  ASKED,
  HANDED_OVER,
  /** A quote was accepted. */
  ACCEPTED,
  /** He was told where his cargo is. */
  TOLD,
  NOT_ANSWERED
}
