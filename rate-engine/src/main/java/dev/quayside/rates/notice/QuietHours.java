package dev.quayside.rates.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;

/**
 * The hours of a day in which somebody does not want to be told of anything, by the clock on his
 * wall; they may go over midnight.
 *
 * @param from the first minute that is quiet
 * @param until the first minute that is not quiet any more; never the same as {@code from}
 */
public record QuietHours(LocalTime from, LocalTime until) {

  public QuietHours {
    if (from.equals(until)) {
      throw new IllegalArgumentException("Quiet hours end at another time than they begin");
    }
  }

  /** Whether the clock on the wall shows one of them. */
  public boolean at(Instant moment, ZoneId zone) {
    LocalTime clock = moment.atZone(zone).toLocalTime();
    return from.isBefore(until)
        ? !clock.isBefore(from) && clock.isBefore(until)
        : !clock.isBefore(from) || clock.isBefore(until);
  }

  /**
   * The first moment from this one on that is not quiet. Where clocks are put forward over the end,
   * that is when they are; where they are put back over it, the hour that comes twice counts twice.
   */
  public Instant over(Instant moment, ZoneId zone) {
    if (!at(moment, zone)) {
      return moment;
    }
    return ends(moment, zone).stream()
        .filter(end -> end.isAfter(moment) && !at(end, zone))
        .min(Instant::compareTo)
        .orElseThrow();
  }

  /** When they may end: at their last minute of today and the days after, or by a turned clock. */
  private List<Instant> ends(Instant moment, ZoneId zone) {
    List<Instant> ends = new ArrayList<>();
    LocalDate today = moment.atZone(zone).toLocalDate();
    for (int day = 0; day <= 2; day++) {
      var end = ZonedDateTime.of(today.plusDays(day), until, zone);
      ends.add(end.withEarlierOffsetAtOverlap().toInstant());
      ends.add(end.withLaterOffsetAtOverlap().toInstant());
    }
    ZoneOffsetTransition turned = zone.getRules().nextTransition(moment);
    if (turned != null) {
      ends.add(turned.getInstant());
    }
    return ends;
  }
}
