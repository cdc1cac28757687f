package dev.quayside.rates.tariff.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A weekday on which the service leaves; "6截1开" is closed on Saturday and sails on Monday.
 *
 * @param cutOff the last weekday before it on which cargo is taken; empty where it is not said
 */
public record Departure(DayOfWeek sails, Optional<DayOfWeek> cutOff) {

  /** The first day it leaves with cargo that is ready on that day. */
  public LocalDate firstFor(LocalDate ready) {
    return cutOff
        .map(closes -> ready.with(TemporalAdjusters.nextOrSame(closes)))
        .map(closed -> closed.with(TemporalAdjusters.nextOrSame(sails)))
        .orElseGet(() -> ready.with(TemporalAdjusters.nextOrSame(sails)));
  }
}
