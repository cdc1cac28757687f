package dev.quayside.inbox;

import dev.quayside.db.Db;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Keeps a mail for whoever works on it, however long that takes: should he die, another has it
 * within the time of one lease.
 */
final class Lease implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Lease.class.getName());

  private final CountDownLatch over = new CountDownLatch(1);

  private Lease() {}

  static Lease keep(Db db, long mail, Duration lease, InstantSource clock) {
    var kept = new Lease();
    Thread.ofVirtual().name("lease").start(() -> kept.keepUp(db, mail, lease, clock));
    return kept;
  }

  private void keepUp(Db db, long mail, Duration lease, InstantSource clock) {
    try {
      while (!over.await(lease.toMillis() / 3, TimeUnit.MILLISECONDS)) {
        renew(db, mail, lease, clock);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A missed beat is no harm: there is another before the lease ends. */
  private static void renew(Db db, long mail, Duration lease, InstantSource clock) {
    try {
      db.use(books -> books.messages().renew(mail, clock.instant().plus(lease)));
    } catch (RuntimeException e) {
      LOG.log(Level.DEBUG, "The lease of mail " + mail + " was not renewed: " + e.getMessage());
    }
  }

  /** Without an interrupt, which would break the line to the database in the middle of a beat. */
  @Override
  public void close() {
    over.countDown();
  }
}
