package dev.quayside.db.signal;

/**
 * What a rule's signals were worth, by what sales said of them.
 *
 * @param opened how many there were
 * @param right how many of them were
 * @param falseAlarms how many of them were not
 */
public record Worth(int opened, int right, int falseAlarms) {

  public static final Worth NOTHING = new Worth(0, 0, 0);

  public int judged() {
    return right + falseAlarms;
  }

  /** In percent of those that were judged; 0 where none was. */
  public int falseAlarmRate() {
    return judged() == 0 ? 0 : Math.round(100f * falseAlarms / judged());
  }
}
