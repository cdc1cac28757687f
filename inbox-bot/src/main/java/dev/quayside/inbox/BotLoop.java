package dev.quayside.inbox;

import dev.quayside.db.Db;
import dev.quayside.db.wake.Topic;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Keeps a bot at work: it wakes when a mail was taken in, and looks by itself now and then. */
public final class BotLoop implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(BotLoop.class.getName());

  /** Should a ring be lost, a mail waits no longer than this. */
  private static final Duration SAFETY_NET = Duration.ofSeconds(2);

  private final Db db;
  private final InboxBot bot;
  private final Thread thread;
  private volatile boolean stopped;

  private BotLoop(Db db, InboxBot bot) {
    this.db = db;
    this.bot = bot;
    this.thread = Thread.ofVirtual().name("bot").unstarted(this::work);
  }

  /** Sets the bot to work on a thread of its own. */
  public static BotLoop start(Db db, InboxBot bot) {
    var loop = new BotLoop(db, bot);
    loop.thread.start();
    return loop;
  }

  private void work() {
    try (var bell = db.bell(Topic.MESSAGES)) {
      takeUpAgain();
      while (!stopped) {
        drain();
        bell.await(SAFETY_NET);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void takeUpAgain() {
    try {
      int again = bot.takeUpAgain();
      if (again > 0) {
        LOG.log(Level.INFO, "Taking up " + again + " mails again that were being dealt with");
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "What was being dealt with comes up again when its lease ends", e);
    }
  }

  /** One mail that fails holds up none of the others; it comes up again when its lease ends. */
  private void drain() {
    boolean more = true;
    while (more && !stopped) {
      try {
        more = bot.handleNext() || bot.answerApproved();
      } catch (RuntimeException e) {
        LOG.log(Level.ERROR, "A mail could not be dealt with and will be tried again", e);
        more = false;
      }
    }
  }

  @Override
  public void close() {
    stopped = true;
    thread.interrupt();
    try {
      thread.join(Duration.ofSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
