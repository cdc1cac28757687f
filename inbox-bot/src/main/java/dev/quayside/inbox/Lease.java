package dev.quayside.inbox;

import dev.quayside.db.Db;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Keeps a mail for whoever works on it, however long that takes: should he die, another has it
 * within the time of one lease.
 */
final class Lease implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Lease.class.getName());

  private final Thread keeper;

  private Lease(Thread keeper) {
    this.keeper = keeper;
  }

  static Lease keep(Db db, long mail, Duration lease, InstantSource clock) {
    return new Lease(
        Thread.ofVirtual()
            .name("lease")
            .start(() -> {
              try {
                while (true) {
                  Thread.sleep(lease.dividedBy(3));
                  renew(db, mail, lease, clock);
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            }));
  }

  /** A missed beat is no harm: there is another before the lease ends. */
  private static void renew(Db db, long mail, Duration lease, InstantSource clock) {
    try {
      db.use(books -> books.messages().renew(mail, clock.instant().plus(lease)));
    } catch (RuntimeException e) {
      LOG.log(Level.DEBUG, "The lease of mail " + mail + " was not renewed: " + e.getMessage());
    }
  }

  @Override
  public void close() {
    keeper.interrupt();
  }
}
