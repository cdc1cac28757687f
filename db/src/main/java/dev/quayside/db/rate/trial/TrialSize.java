package dev.quayside.db.rate.trial;

import java.time.LocalDate;

/**
 * How large a made-up library is. On each lane every line has a rate for each half of a month: some
 * that have expired, the one that holds today, and the next.
 *
 * @param lanes pairs of places, each with one way of carriage
 * @param lines how many carriers serve each lane
 * @param expired how many of the halves have passed
 */
public record TrialSize(int lanes, int lines, int expired) {

  /** The day on which the library is asked. */
  public static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

  /** The half month of {@link #TODAY}, and the one after it. */
  private static final int NOT_EXPIRED = 2;

  private static final int USUAL_LINES = 5;
  private static final int USUAL_EXPIRED = 8;

  /** Fifty rates on each lane, of which forty have expired. */
  public static TrialSize ofRates(int rates) {
    int perLane = USUAL_LINES * (USUAL_EXPIRED + NOT_EXPIRED);
    return new TrialSize(Math.max(1, rates / perLane), USUAL_LINES, USUAL_EXPIRED);
  }

  /** The same with ten times the past. */
  public TrialSize withTenfoldPast() {
    return new TrialSize(lanes, lines, expired * 10);
  }

  public long rates() {
    return (long) lanes * lines * halves();
  }

  int halves() {
    return expired + NOT_EXPIRED;
  }
}
