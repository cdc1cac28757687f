package dev.quayside.rates.signal;

/**
 * A rule by which sales are told of a customer. Each has a number and a span of days, which the
 * house sets for each of its price levels.
 */
public enum Rule {
  /** On so many days he looked for a lane that we do not serve. */
  UNSERVED_LANE(3, 14),
  /** So many times he looked up a lane and ordered nothing on it: he may buy elsewhere. */
  LOOKS_ONLY(10, 30),
  /** So many times his usual time between two orders has passed since the last one. */
  ORDERS_FALLING(2, 365),
  /** So many FOB orders, of which we did neither customs nor trucking. */
  FOB_ONLY(50, 183),
  /** He looked at a quote so many times and has not decided. */
  QUOTE_WATCHED(5, 14),
  /** So many complaints. */
  COMPLAINT_REPEATED(2, 30),
  /**
   * In so many years running his orders on a lane began within so many days from this day of the
   * year, and this year they have not: his season comes.
   */
  SEASON_COMING(2, 28),
  /**
   * Of the containers he has agreed to ship so many percent more are lacking by now than if he
   * shipped as many on each day; in the first so many days that tells nothing.
   */
  VOLUME_BEHIND(30, 30);

  private final int times;
  private final int days;

  Rule(int times, int days) {
    this.times = times;
    this.days = days;
  }

  /** What counts where the house has said nothing. */
  public Threshold usual() {
    return new Threshold(times, days);
  }
}
