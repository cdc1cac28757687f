package dev.quayside.rates.tariff.schedule;

/** Days at sea from port to port, at least and at most. */
public record TransitTime(int leastDays, int mostDays) {

  public TransitTime {
    if (leastDays < 0 || mostDays < leastDays) {
      throw new IllegalArgumentException("Transit of %d to %d days".formatted(leastDays, mostDays));
    }
  }

  /** As sheets write it: 18 or 18-22. */
  @Override
  public String toString() {
    return leastDays == mostDays ? "" + leastDays : leastDays + "-" + mostDays;
  }
}
