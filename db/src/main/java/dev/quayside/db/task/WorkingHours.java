package dev.quayside.db.task;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When people are at their desks: Monday to Friday, nine to six, in the company's zone. */
public record WorkingHours(ZoneId zone) {

  private static final LocalTime OPENS = LocalTime.of(9, 0);
  private static final LocalTime CLOSES = LocalTime.of(18, 0);

  /** The moment when so much working time has passed. */
  public Instant after(Instant start, Duration work) {
    ZonedDateTime at = opened(start.atZone(zone));
    Duration left = work;
    while (true) {
      Duration today = Duration.between(at, at.with(CLOSES));
      if (left.compareTo(today) <= 0) {
        return at.plus(left).toInstant();
      }
      left = left.minus(today);
      at = opened(at.with(CLOSES));
    }
  }

  /** The same moment where it lies in working hours, else the next opening. */
  private static ZonedDateTime opened(ZonedDateTime moment) {
    ZonedDateTime at = moment;
    if (!at.toLocalTime().isBefore(CLOSES)) {
      at = at.plusDays(1).with(OPENS);
    } else if (at.toLocalTime().isBefore(OPENS)) {
      at = at.with(OPENS);
    }
    while (at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY) {
      at = at.plusDays(1).with(OPENS);
    }
    return at;
  }
}
