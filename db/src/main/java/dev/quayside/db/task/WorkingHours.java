package dev.quayside.db.task;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When people are at their desks: Monday to Friday, nine to six, in the company's zone, but for the
 * public holidays there.
 */
public record WorkingHours(ZoneId zone, Holidays holidays) {

  private static final LocalTime OPENS = LocalTime.of(9, 0);
  private static final LocalTime CLOSES = LocalTime.of(18, 0);
  private static final Duration ANSWERED_WITHIN = Duration.ofHours(2);

  /** By the holidays that are known for the zone. */
  public WorkingHours(ZoneId zone) {
    this(zone, Holidays.in(zone));
  }

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

  /** By when sales answer what reached them then, as customers are promised. */
  public Instant answered(Instant reached) {
    return after(reached, ANSWERED_WITHIN);
  }

  /** Whether people are at their desks. */
  public boolean open(Instant moment) {
    ZonedDateTime at = moment.atZone(zone);
    return opened(at).equals(at);
  }

  /** The day so many working days before another. */
  public LocalDate before(LocalDate day, int workingDays) {
    LocalDate at = day;
    for (int left = workingDays; left > 0; left -= holidays.isWorkingDay(at) ? 1 : 0) {
      at = at.minusDays(1);
    }
    return at;
  }

  /** The next working day after another day. */
  public LocalDate next(LocalDate day) {
    LocalDate at = day.plusDays(1);
    while (!holidays.isWorkingDay(at)) {
      at = at.plusDays(1);
    }
    return at;
  }

  /** When people come to their desks that day, or on the next one that is worked. */
  public Instant opening(LocalDate day) {
    return opened(day.atStartOfDay(zone)).toInstant();
  }

  /** The same moment where it lies in working hours, else the next opening. */
  private ZonedDateTime opened(ZonedDateTime moment) {
    ZonedDateTime at = moment;
    if (!at.toLocalTime().isBefore(CLOSES)) {
      at = at.plusDays(1).with(OPENS);
    } else if (at.toLocalTime().isBefore(OPENS)) {
      at = at.with(OPENS);
    }
    while (!holidays.isWorkingDay(at.toLocalDate())) {
      at = at.plusDays(1).with(OPENS);
    }
    return at;
  }
}
