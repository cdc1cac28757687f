package dev.quayside.db.outbox;

/** Which of the letters about one inquiry: each goes once, under a mark of its own. */
enum Turn {
  /** What answers it, to all who were on it. */
  ANSWER(1, false, "ALL"),
  /** What follows the answer that somebody will answer. */
  FOLLOW_UP(2, true, "ALL"),
  /** What of the answer is for one person only. */
  ALONE(3, false, "ALONE");

  private final int nth;
  private final boolean followUp;
  private final String reader;

  Turn(int nth, boolean followUp, String reader) {
    this.nth = nth;
    this.followUp = followUp;
    this.reader = reader;
  }

  /** As it stands in the Message-ID. */
  int nth() {
    return nth;
  }

  boolean followUp() {
    return followUp;
  }

  /** As it stands in the column of this name. */
  String reader() {
    return reader;
  }
}
