package dev.quayside.portal.cases;

import dev.quayside.portal.page.Typed;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Until when a case rests, as people say it. */
enum ParkedUntil {
  AN_HOUR,
  TOMORROW,
  MONDAY,
  MOMENT;

  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final Duration LONGEST = Duration.ofDays(366);

  /**
   * Empty where it is no moment of the next year.
   *
   * @param choice one of ours
   * @param moment as a browser writes a day and an hour, where that was chosen
   */
  static Optional<Instant> read(String choice, String moment, ZoneId zone, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    return Typed.one(values(), choice)
        .flatMap(chosen ->
            switch (chosen) {
              case AN_HOUR -> Optional.of(now.plus(Duration.ofHours(1)));
              case TOMORROW -> Optional.of(morning(today.plusDays(1), zone));
              case MONDAY ->
                  Optional.of(morning(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)), zone));
              case MOMENT -> moment(moment, zone);
            })
        .filter(until -> until.isAfter(now) && until.isBefore(now.plus(LONGEST)));
  }

  private static Instant morning(LocalDate day, ZoneId zone) {
    return day.atTime(MORNING).atZone(zone).toInstant();
  }

  private static Optional<Instant> moment(String text, ZoneId zone) {
    try {
      return Optional.of(LocalDateTime.parse(text).atZone(zone).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
