package dev.quayside.db.inquiry;

/** What became of a message. */
public enum Outcome {
  QUOTED,
  ASKED,
  HANDED_OVER,
  NOT_ANSWERED
}
