package dev.quayside.rates.tariff.schedule;

import java.time.LocalDate;

/**
 * The days on which a rate may be used, both ends included.
 *
 * @param by which day of a shipment must lie within: sheets say "by ETD" or "by booking date"
 */
public record Validity(LocalDate from, LocalDate to, By by) {

  /** Which day counts. */
  public enum By {
    /** The day on which the ship or plane leaves. */
    DEPARTURE,
    /** The day on which the customer books. */
    BOOKING
  }

  public Validity {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "Validity ends before it begins: %s to %s".formatted(from, to));
    }
  }

  /** By the day of departure, which a sheet means that says nothing else. */
  public Validity(LocalDate from, LocalDate to) {
    this(from, to, By.DEPARTURE);
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
