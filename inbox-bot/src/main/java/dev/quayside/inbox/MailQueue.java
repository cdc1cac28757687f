package dev.quayside.inbox;

import dev.quayside.db.Db;
import dev.quayside.db.message.Pick;
import dev.quayside.db.message.Pick.End;
import dev.quayside.db.message.Pick.Queue;
import dev.quayside.db.message.Waiting;
import dev.quayside.inbox.mail.AttachedFile;
import dev.quayside.inbox.mail.Message;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Hands out the mails that wait. Whoever writes now is answered before a backlog, of which each
 * fourth time the oldest has its turn, so that it drains from both ends.
 */
final class MailQueue {

  /** Whoever claimed a mail and does not come back within this loses it to another. */
  static final Duration LEASE = Duration.ofSeconds(9);

  private static final int TURN_OF_THE_OLDEST = 4;

  private final Db db;
  private final String instance;
  private final InstantSource clock;
  private final Map<Queue, AtomicLong> turns =
      Map.of(Queue.WORDS, new AtomicLong(), Queue.FILES, new AtomicLong());

  MailQueue(Db db, String instance, InstantSource clock) {
    this.db = db;
    this.instance = instance;
    this.clock = clock;
  }

  /** Has the next mail dealt with while its lease is kept; false where none waits. */
  boolean next(Queue queue, Consumer<Waiting> work) {
    Optional<Waiting> next = claim(queue);
    next.ifPresent(mail -> {
      try (var _ = Lease.keep(db, mail.id(), LEASE, clock)) {
        work.accept(mail);
      }
    });
    return next.isPresent();
  }

  private Optional<Waiting> claim(Queue queue) {
    long turn = turns.getOrDefault(queue, new AtomicLong()).incrementAndGet();
    var pick = new Pick(queue, turn % TURN_OF_THE_OLDEST == 0 ? End.OLDEST : End.NEWEST);
    return db.with(books -> books.messages().claimNext(clock.instant(), LEASE, instance, pick));
  }

  /** Whether it is to wait apart, for its files would have to be read. */
  static boolean needsFiles(Message message) {
    return message.attachments().stream().anyMatch(MailQueue::takesLong);
  }

  private static boolean takesLong(AttachedFile file) {
    return !file.isLink() && !file.type().startsWith("image/");
  }

  void waitForFiles(Waiting mail) {
    db.use(books -> books.messages().waitForFiles(mail.id(), clock.instant()));
  }

  void park(Waiting mail, String reason) {
    db.use(books -> books.messages().park(mail.id(), reason, clock.instant()));
  }

  /** What this process was working on when it died last is not to wait for its lease to end. */
  int takeUpAgain() {
    return db.with(books -> books.messages().takeUpAgain(instance, clock.instant()));
  }
}
