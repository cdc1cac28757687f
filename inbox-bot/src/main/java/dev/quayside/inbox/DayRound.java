package dev.quayside.inbox;

import dev.quayside.db.Db;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What is done once a day and off the way of any mail: silence is asked what it tells of a
 * customer, and what customers only looked at is forgotten when it is old.
 */
final class DayRound {

  private static final Duration A_DAY = Duration.ofDays(1);

  private final Db db;
  private Instant next = Instant.EPOCH;

  DayRound(Db db) {
    this.db = db;
  }

  /** Goes round, if a day has passed since the last time; false, for it leaves nothing to go on. */
  boolean go(Instant now) {
    if (!now.isBefore(next)) {
      next = now.plus(A_DAY);
      List<CustomerId> active = db.with(books -> books.signals().active(now));
      active.forEach(customer -> db.use(books -> books.signals().senseDay(customer, now)));
      db.with(books -> books.habits().giveUps(now));
      db.with(books -> books.habits().forgetOld(now));
    }
    return false;
  }
}
