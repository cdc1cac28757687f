package dev.quayside.inbox;

import dev.quayside.db.Db;
import dev.quayside.db.followup.Step;
import dev.quayside.db.followup.Unanswered;
import dev.quayside.inbox.followup.FollowUpPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Looks now and then which quotes are to be followed up, and puts their letters. */
final class FollowUpDesk {

  private static final Duration LOOK_AGAIN = Duration.ofMinutes(5);

  private final Db db;
  private final ZoneId house;
  private final boolean on;
  private final AtomicReference<Instant> next = new AtomicReference<>(Instant.MIN);

  FollowUpDesk(Db db, ZoneId house, boolean on) {
    this.db = db;
    this.house = house;
    this.on = on;
  }

  /** How many letters were put; mostly it is too early to look. */
  int sweep(Instant now) {
    Instant before = next.get();
    if (!on || before.isAfter(now) || !next.compareAndSet(before, now.plus(LOOK_AGAIN))) {
      return 0;
    }
    int put = 0;
    for (Step step : Step.values()) {
      List<Unanswered> unanswered =
          db.with(books -> books.followUps().unanswered(step, house, now));
      for (List<Unanswered> letter : FollowUpPlan.letters(step, unanswered, now)) {
        put += db.with(books -> books.followUps().put(step, letter, now)) ? 1 : 0;
      }
    }
    return put;
  }
}
