package dev.quayside.rates.signal;

/**
 * From when on a rule speaks.
 *
 * @param times how often it must have been, at the least
 * @param days within so many days
 */
public record Threshold(int times, int days) {

  /** What was done longer ago counts for no rule. */
  public static final int LONGEST_DAYS = 400;

  /** But for orders, by which seasons are known: they count for so many years. */
  public static final int LONGEST_YEARS = 5;

  public Threshold {
    if (times < 1 || times > 999 || days < 1 || days > LONGEST_DAYS) {
      throw new IllegalArgumentException("%d times in %d days".formatted(times, days));
    }
  }
}
