package dev.quayside.inbox.mailbox;

import dev.quayside.db.Db;
import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * Whose turn it is to read a mailbox, where several instances of the house could: one reads, the
 * others stand by and take over when he is not heard of any more.
 */
final class ReadingTurn {

  private static final System.Logger LOG = System.getLogger(ReadingTurn.class.getName());

  /** Whoever is not heard of for so long has lost his turn. */
  private static final Duration LEASE = Duration.ofSeconds(6);

  static final Duration BEAT = LEASE.dividedBy(3);

  private final Db db;
  private final String mailbox;
  private final String instance;
  private boolean standingBy;

  /**
   * A turn that nobody has taken yet.
   *
   * @param instance what this process is called, today and after a restart
   */
  ReadingTurn(Db db, String mailbox, String instance) {
    this.db = db;
    this.mailbox = mailbox;
    this.instance = instance;
  }

  /** Takes the turn or keeps it; false while it is another's. */
  boolean take() {
    boolean mine = db.<Boolean>with(books -> books.readers().take(mailbox, instance, LEASE));
    if (!mine && !standingBy) {
      LOG.log(Level.INFO, "Another instance reads " + mailbox + "; standing by");
    }
    standingBy = !mine;
    return mine;
  }

  /** Returns when the turn is lost; a book that is closed for a while is no reason to stop. */
  void keep() throws InterruptedException {
    boolean mine = true;
    while (mine) {
      Thread.sleep(BEAT);
      try {
        mine = take();
      } catch (RuntimeException e) {
        LOG.log(Level.DEBUG, "Nobody could be told who reads " + mailbox + ": " + e.getMessage());
      }
    }
  }

  /** Another need not wait. */
  void leave() {
    try {
      db.use(books -> books.readers().leave(mailbox, instance));
    } catch (RuntimeException e) {
      LOG.log(Level.DEBUG, "Left " + mailbox + " without a word: " + e.getMessage());
    }
  }
}
