package dev.quayside.db.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days on the house's clock; a mail lies on the day it was taken in. */
public record Span(LocalDate first, LocalDate last, ZoneId zone) {

  public Span {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(first + " to " + last);
    }
  }

  public Instant since() {
    return first.atStartOfDay(zone).toInstant();
  }

  /** The first moment that is too late. */
  public Instant until() {
    return last.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
