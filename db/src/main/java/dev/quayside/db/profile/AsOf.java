package dev.quayside.db.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day as of which a customer is looked at: what came to be known later is not shown.
 *
 * @param until the end of that day, and for today this moment
 */
public record AsOf(LocalDate day, ZoneId zone, Instant until, boolean past) {

  public static AsOf today(Instant now, ZoneId zone) {
    return new AsOf(LocalDate.ofInstant(now, zone), zone, now, false);
  }

  /** A day to come is none that anything is known of: it is shown as today. */
  public static AsOf endOf(LocalDate day, Instant now, ZoneId zone) {
    AsOf today = today(now, zone);
    return day.isBefore(today.day())
        ? new AsOf(day, zone, day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1), true)
        : today;
  }
}
