package dev.quayside.inbox;

import dev.quayside.db.Db;
import dev.quayside.db.lasttime.LastTime;
import dev.quayside.inbox.answer.Sender;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What the house remembers of whoever writes. The book is asked only where he speaks of it, and
 * tells nothing where others read the answer who are none of his people.
 */
record Memory(Db db, Sender sender, Instant now) {

  private static final Duration A_YEAR = Duration.ofDays(366);

  /** What his company had priced in the last year, the newest first. */
  List<LastTime> before() {
    return sender
        .amongThemselves()
        .map(customer ->
            db.<List<LastTime>>with(books -> books.lastTimes().of(customer, now.minus(A_YEAR))))
        .orElse(List.of());
  }
}
