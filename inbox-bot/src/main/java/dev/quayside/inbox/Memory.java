package dev.quayside.inbox;

import dev.quayside.db.Db;
import dev.quayside.db.lasttime.LastTime;
import dev.quayside.inbox.answer.Sender;
import dev.quayside.inbox.lasttime.Writer;
import dev.quayside.inbox.mail.Correspondent;
import dev.quayside.inbox.mail.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the house remembers of whoever writes. The book is asked only where he speaks of it, and
 * once; it tells nothing where others read the answer who are none of his people.
 */
final class Memory {

  private static final Duration A_YEAR = Duration.ofDays(366);

  private final Db db;
  private final Sender sender;
  private final String address;
  private final Instant now;
  private Optional<List<LastTime>> read = Optional.empty();

  Memory(Db db, Sender sender, Message message, Instant now) {
    this.db = db;
    this.sender = sender;
    this.address = message.from().map(Correspondent::address).orElse("");
    this.now = now;
  }

  Writer writer() {
    return new Writer(address, sender.belonging().conversation());
  }

  boolean isEmpty() {
    return before().isEmpty();
  }

  /** What his company had priced in the last year, the newest first. */
  List<LastTime> before() {
    List<LastTime> all = read.orElseGet(this::ask);
    read = Optional.of(all);
    return all;
  }

  private List<LastTime> ask() {
    return sender
        .amongThemselves()
        .map(customer ->
            db.<List<LastTime>>with(books -> books.lastTimes().of(customer, now.minus(A_YEAR))))
        .orElse(List.of());
  }
}
