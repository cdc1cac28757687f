package dev.quayside.notifier;

import dev.quayside.db.Db;
import dev.quayside.db.wake.Bell;
import dev.quayside.db.wake.Topic;
import dev.quayside.notifier.Notifier.Told;
import dev.quayside.notifier.channel.Posting;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Keeps somebody who sends letters at work in the background: woken when there is one to send, and
 * now and then by himself, for those that were put off.
 */
public final class NotifierLoop implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(NotifierLoop.class.getName());
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);
  private static final int DOUBLINGS_AT_MOST = 5;
  private static final int LAST_LETTER_SECONDS = 40;

  private final Supplier<Told> tellNext;
  private final Topic topic;
  private final Db db;
  private final Thread thread;

  /** Held while a letter is on its way: an interrupt would cut the connection it is sent by. */
  private final ReentrantLock telling = new ReentrantLock();

  private volatile boolean stopped;
  private int failuresInARow;

  private NotifierLoop(Supplier<Told> tellNext, Topic topic, Db db) {
    this.tellNext = tellNext;
    this.topic = topic;
    this.db = db;
    this.thread = Thread.ofVirtual().name("notifier").unstarted(this::run);
  }

  /** Sends what waits in the outbox. */
  public static NotifierLoop start(Notifier notifier, Db db) {
    return start(new NotifierLoop(notifier::tellNext, Topic.OUTBOX, db));
  }

  /** Sends links to sign in, which do not wait behind anybody's papers. */
  public static NotifierLoop start(SignInLetters letters, Db db) {
    return start(new NotifierLoop(letters::tellNext, Topic.SIGN_INS, db));
  }

  /** Sends memos to our own people, and puts those that are due. */
  public static NotifierLoop start(Memos memos, Db db) {
    return start(new NotifierLoop(memos::tellNext, Topic.MEMOS, db));
  }

  /** Tells customers what becomes of their shipments. */
  public static NotifierLoop start(ShipmentTeller teller, Db db) {
    return start(new NotifierLoop(teller::tellNext, Topic.NEWS, db));
  }

  /** Tells other programs what happened. */
  public static NotifierLoop start(Webhooks webhooks, Db db) {
    return start(new NotifierLoop(webhooks::tellNext, Topic.WEBHOOKS, db));
  }

  private static NotifierLoop start(NotifierLoop loop) {
    loop.thread.start();
    return loop;
  }

  /** Lets the letter that is on its way get out, then stops. */
  @Override
  public void close() {
    stopped = true;
    try {
      boolean idle = telling.tryLock(LAST_LETTER_SECONDS, TimeUnit.SECONDS);
      thread.interrupt();
      if (idle) {
        telling.unlock();
      }
      thread.join();
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try (Bell bell = db.bell(topic)) {
      // Listens before the first look, so that nothing can be put in between unheard.
      bell.await(Duration.ofMillis(1));
      while (!stopped) {
        step(bell);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void step(Bell bell) throws InterruptedException {
    Told told;
    try {
      told = look();
    } catch (RuntimeException e) {
      LOG.log(
          Level.ERROR,
          "What is to be sent could not be looked up (" + topic + "); trying again",
          e);
      breathe();
      return;
    }
    switch (told) {
      case Told.Nothing _ -> bell.await(LOOK_AGAIN);
      case Told.Paced(Duration left) -> rest(left);
      case Told.One(Posting.Closed _) -> breathe();
      case Told.One(Posting.Unknown _) -> breathe();
      case Told.Stopped _ -> failuresInARow = 0;
      case Told.One _ -> failuresInARow = 0;
    }
  }

  private Told look() {
    telling.lock();
    try {
      return stopped ? new Told.Nothing() : tellNext.get();
    } finally {
      telling.unlock();
    }
  }

  /** The longest waits are cut, for another instance may have been told that they are over. */
  private static void rest(Duration left) throws InterruptedException {
    Duration shown = left.compareTo(LOOK_AGAIN) < 0 ? left : LOOK_AGAIN;
    Thread.sleep(shown.isPositive() ? shown : Duration.ofMillis(1));
  }

  /** 1 s, 2 s, 4 s up to half a minute: a server that refuses us is not to be hammered. */
  private void breathe() throws InterruptedException {
    Thread.sleep(Duration.ofSeconds(1L << Math.min(failuresInARow, DOUBLINGS_AT_MOST)));
    failuresInARow++;
  }
}
