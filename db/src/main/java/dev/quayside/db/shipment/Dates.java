package dev.quayside.db.shipment;

import dev.quayside.db.shipment.Taken.Fault;
import dev.quayside.rates.tracking.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Tells a date that may be from one that cannot. */
final class Dates {

  /** From today, either way. */
  private static final Duration FAR = Duration.ofDays(730);

  /** Clocks differ. */
  private static final Duration SOON = Duration.ofHours(1);

  /** Where a day begins first. */
  private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

  private Dates() {}

  static Optional<Fault> fault(Event event, Instant now) {
    if (Duration.between(now, event.when().toInstant()).abs().compareTo(FAR) > 0) {
      return Optional.of(Fault.FAR_AWAY);
    }
    return event.happened() && ahead(event, now) ? Optional.of(Fault.AHEAD) : Optional.empty();
  }

  /** A day without an hour is told as it stands on the calendar there. */
  private static boolean ahead(Event event, Instant now) {
    return event.when().toLocalTime().equals(LocalTime.MIDNIGHT)
        ? event.when().toLocalDate().isAfter(now.atOffset(EARLIEST).toLocalDate())
        : event.when().toInstant().isAfter(now.plus(SOON));
  }
}
