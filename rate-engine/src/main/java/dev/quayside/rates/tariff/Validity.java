package dev.quayside.rates.tariff;

import java.time.LocalDate;

/** The days on which a rate may be used, both ends included. */
public record Validity(LocalDate from, LocalDate to) {

  public Validity {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "Validity ends before it begins: %s to %s".formatted(from, to));
    }
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
