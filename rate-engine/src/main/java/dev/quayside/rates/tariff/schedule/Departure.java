package dev.quayside.rates.tariff.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A weekday on which the service leaves; "6截1开" is closed on Saturday and sails on Monday.
 *
 * @param cutOff the last weekday before it on which cargo is taken; empty where it is not said
 */
public record Departure(DayOfWeek sails, Optional<DayOfWeek> cutOff) {

  private static final int DAYS_OF_A_WEEK = 7;

  /** The first day it leaves with cargo that is ready on that day. */
  public LocalDate firstFor(LocalDate ready) {
    return next(sails, cutOff.isPresent() ? next(cutOff.get(), ready) : ready);
  }

  /** That day itself, or the next such weekday. */
  private static LocalDate next(DayOfWeek weekday, LocalDate day) {
    return day.plusDays(
        Math.floorMod(weekday.getValue() - day.getDayOfWeek().getValue(), DAYS_OF_A_WEEK));
  }
}
