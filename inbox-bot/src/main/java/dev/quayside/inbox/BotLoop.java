package dev.quayside.inbox;

import dev.quayside.db.Db;
import dev.quayside.db.message.Pick.Queue;
import dev.quayside.db.wake.Topic;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;

/**
 * Keeps a bot at work: it wakes when a mail was taken in, and looks by itself now and then. Mails
 * with files are dealt with beside the others, a few at once, so that a slow file delays no letter.
 */
public final class BotLoop implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(BotLoop.class.getName());

  /** Should a ring be lost, a mail waits no longer than this. */
  private static final Duration SAFETY_NET = Duration.ofSeconds(2);

  /** As many as are read at once ({@link dev.quayside.inbox.attachment.child}). */
  private static final int FILES_AT_ONCE = 2;

  /** A backlog of mails does not keep an approved quote waiting for longer than so many. */
  private static final int TURN_OF_THE_APPROVED = 16;

  private final Db db;
  private final InboxBot bot;
  private final DayRound day;
  private final List<Thread> threads = new ArrayList<>();
  private final CountDownLatch takenUp = new CountDownLatch(1);
  private volatile boolean stopped;
  private int turn;

  private BotLoop(Db db, InboxBot bot) {
    this.db = db;
    this.bot = bot;
    this.day = new DayRound(db);
    threads.add(Thread.ofVirtual().name("bot").unstarted(this::words));
    threads.add(
        Thread.ofVirtual().name("bot-files-1").unstarted(() -> files(this::nextFileOrName)));
    for (int nth = 2; nth <= FILES_AT_ONCE; nth++) {
      threads.add(
          Thread.ofVirtual().name("bot-files-" + nth).unstarted(() -> files(this::nextFile)));
    }
  }

  /** Sets the bot to work on threads of its own. */
  public static BotLoop start(Db db, InboxBot bot) {
    var loop = new BotLoop(db, bot);
    loop.threads.forEach(Thread::start);
    return loop;
  }

  private void words() {
    takeUpAgain();
    takenUp.countDown();
    work(Topic.MESSAGES, this::nextWords);
  }

  /** None of them is to hold already what is taken up again. */
  private void files(BooleanSupplier next) {
    try {
      takenUp.await();
      work(Topic.FILES, next);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean nextFile() {
    return bot.handleNext(Queue.FILES);
  }

  /** A name is tried on some hundred mails: only one thread of several takes the time for it. */
  private boolean nextFileOrName() {
    return nextFile() || bot.tryName() || day.go(bot.now());
  }

  private void work(Topic topic, BooleanSupplier next) {
    try (var bell = db.bell(topic)) {
      while (!stopped) {
        drain(next);
        bell.await(SAFETY_NET);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean nextWords() {
    turn++;
    bot.followUp();
    boolean approved = turn % TURN_OF_THE_APPROVED == 0 && bot.answerApproved();
    return bot.handleNext(Queue.WORDS) || approved || bot.answerApproved();
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
  private void drain(BooleanSupplier next) {
    boolean more = true;
    while (more && !stopped) {
      try {
        more = next.getAsBoolean();
      } catch (RuntimeException e) {
        LOG.log(Level.ERROR, "A mail could not be dealt with and will be tried again", e);
        more = false;
      }
    }
  }

  @Override
  public void close() {
    stopped = true;
    threads.forEach(Thread::interrupt);
    try {
      for (Thread thread : threads) {
        thread.join(Duration.ofSeconds(5));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
