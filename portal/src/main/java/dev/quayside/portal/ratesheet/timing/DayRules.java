package dev.quayside.portal.ratesheet.timing;

import dev.quayside.portal.ratesheet.cell.DayCell.Order;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How days without a year, or with two readings, are to be understood in a sheet.
 *
 * @param order which number of 5/6 is the day, as the sheet's other dates or a person say
 * @param today the day of reading; a day without a year is the one nearest to it
 */
public record DayRules(Order order, Optional<LocalDate> today) {

  /** The day in the year that brings it nearest to today; empty where nobody knows today. */
  Optional<LocalDate> nearest(int month, int day) {
    return today.flatMap(now ->
        java.util.stream.IntStream.rangeClosed(now.getYear() - 1, now.getYear() + 1)
            .mapToObj(year -> dated(year, month, day))
            .flatMap(Optional::stream)
            .min(
                java.util.Comparator.comparingLong(
                    date -> Math.abs(date.toEpochDay() - now.toEpochDay()))));
  }

  static Optional<LocalDate> dated(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1) {
      return Optional.empty();
    }
    var first = LocalDate.of(year, month, 1);
    return day > first.lengthOfMonth() ? Optional.empty() : Optional.of(first.withDayOfMonth(day));
  }
}
