package dev.quayside.app.measure;

/** Facts answered rightly, answered wrongly, and owed; a wrong one is owed as well. */
final class Counts {

  private int right;
  private int wrong;
  private int owed;

  void add(Judgement.Row row) {
    right += row.right() ? 1 : 0;
    wrong += !row.right() && row.given().isPresent() ? 1 : 0;
    owed += !row.right() && row.gold().isPresent() ? 1 : 0;
  }

  /** How many are stated in the right answers. */
  int stated() {
    return right + owed;
  }

  /** The share of what was said that is right. */
  double precision() {
    return (double) right / Math.max(1, right + wrong);
  }

  /** The share of what is right that was said. */
  double recall() {
    return (double) right / Math.max(1, right + owed);
  }

  /** The harmonic mean of both. */
  double f1() {
    return 2 * precision() * recall() / Math.max(1e-9, precision() + recall());
  }
}
