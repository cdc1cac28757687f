package dev.quayside.rates.tracking;

import dev.quayside.rates.tracking.event.Event;
import dev.quayside.rates.tracking.event.Reason;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The day of arrival was told anew.
 *
 * @param reason what its source gave, or what happened meanwhile; empty where nobody said
 */
public record ArrivalChange(Event before, Event after, Optional<Reason> reason) {

  /** Below 0 where it comes earlier. */
  public long daysLater() {
    return ChronoUnit.DAYS.between(before.when().toLocalDate(), after.when().toLocalDate());
  }
}
