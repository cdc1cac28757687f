package dev.quayside.inbox.mailbox;

import dev.quayside.db.Db;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Watches the company's mailbox until it is stopped: the server tells when mail comes (IDLE, RFC
 * 2177), and is asked now and then, for a message between fetch and IDLE is never told. A lost
 * connection is opened again, after a longer pause each time.
 */
public final class MailboxWatch implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(MailboxWatch.class.getName());

  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

  /** While mail is flowing the server is asked more often. */
  private static final Duration BUSY_POLL = Duration.ofMillis(500);

  /** How long the server may take to answer while nothing else goes on. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Duration FAREWELL = Duration.ofSeconds(2);

  private static final Duration BUSY_FOR = Duration.ofSeconds(30);

  private final MailboxConfig config;
  private final Taken taken;
  private final InstantSource clock;
  private final ReadingTurn turn;
  private final Thread thread;
  private volatile boolean stopped;
  private volatile boolean ours;
  private volatile boolean idling;
  private volatile boolean answered;
  private volatile Instant lastMail = Instant.EPOCH;
  private volatile Optional<OpenFolder> open = Optional.empty();
  private Duration pause = FIRST_PAUSE;

  private MailboxWatch(MailboxConfig config, Db db, InstantSource clock, String instance) {
    this.config = config;
    this.clock = clock;
    this.taken = new Taken(db, clock, config);
    this.turn = new ReadingTurn(db, config.name(), instance);
    this.thread = Thread.ofVirtual().name("mailbox").unstarted(this::watch);
  }

  /**
   * Begins to watch, on a thread of its own, unless another instance of the house does.
   *
   * @param instance what this process is called, today and after a restart
   */
  public static MailboxWatch start(
      MailboxConfig config, Db db, InstantSource clock, String instance) {
    var watch = new MailboxWatch(config, db, clock, instance);
    watch.thread.start();
    return watch;
  }

  private void watch() {
    while (!stopped) {
      try {
        ours = turn.take();
        if (ours) {
          read();
        } else {
          sleep(ReadingTurn.BEAT);
        }
      } catch (MessagingException | IOException | RuntimeException e) {
        rest(e);
      }
    }
    if (ours) {
      Thread.interrupted(); // whoever ended the watch by it need not cut the line to the book too
      turn.leave();
    }
  }

  private void read() throws MessagingException, IOException {
    try (var folder = OpenFolder.open(config, taken, clock)) {
      LOG.log(Level.INFO, "Watching " + config);
      open = Optional.of(folder);
      follow(folder);
    } finally {
      open = Optional.empty();
    }
  }

  private void follow(OpenFolder folder) throws MessagingException, IOException {
    Thread kicker = Thread.ofVirtual().name("mailbox-kicker").start(() -> kick(folder));
    Thread keeper = Thread.ofVirtual().name("mailbox-turn").start(() -> keepTurn(folder));
    try {
      boolean idles = folder.canIdle();
      folder.catchUp();
      while (!stopped && ours) {
        if (folder.drain() > 0) {
          lastMail = clock.instant();
        }
        pause = FIRST_PAUSE;
        if (idles) {
          idle(folder);
        } else {
          sleep(poll());
          folder.ask();
        }
      }
    } finally {
      keeper.interrupt();
      kicker.interrupt();
      joinUnmoved(keeper);
      joinUnmoved(kicker);
    }
  }

  private void idle(OpenFolder folder) throws MessagingException {
    idling = true;
    try {
      folder.idle();
    } finally {
      idling = false;
    }
  }

  /**
   * Ends an IDLE that waits for a message it was never told of. An IDLE knows no timeout: where the
   * server does not answer the question, the line is dead and is cut.
   */
  private void kick(OpenFolder folder) {
    try {
      while (true) {
        Thread.sleep(poll());
        Thread question = Thread.ofVirtual().start(() -> wake(folder));
        while (!question.join(PATIENCE) && !idling) {
          // A large mail is being fetched; that has timeouts of its own.
        }
        if (question.isAlive() || !answered) {
          LOG.log(Level.DEBUG, "Cutting the line to " + config);
          // A virtual thread that is interrupted in a read closes its socket.
          thread.interrupt();
          question.interrupt();
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void keepTurn(OpenFolder folder) {
    try {
      turn.keep();
      ours = false;
      wake(folder);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void wake(OpenFolder folder) {
    answered = false;
    try {
      folder.ask();
      answered = true;
    } catch (MessagingException | RuntimeException e) {
      LOG.log(Level.DEBUG, "Asking " + config + " failed: " + e.getMessage());
    }
  }

  /** Waits for a thread to end; an interrupt that was meant to cut the line is used up by then. */
  private void joinUnmoved(Thread ending) {
    boolean ended = false;
    while (!ended) {
      try {
        ended = ending.join(PATIENCE);
      } catch (InterruptedException e) {
        // It is ending all the same.
      }
    }
    if (!stopped) {
      Thread.interrupted();
    }
  }

  private Duration poll() {
    boolean busy = lastMail.plus(BUSY_FOR).isAfter(clock.instant());
    return busy && BUSY_POLL.compareTo(config.safetyPoll()) < 0 ? BUSY_POLL : config.safetyPoll();
  }

  private void rest(Exception cause) {
    if (stopped) {
      return;
    }
    LOG.log(Level.WARNING, "%s Next try in %d s.".formatted(advice(cause), pause.toSeconds()));
    LOG.log(Level.DEBUG, "The mailbox was lost", cause);
    sleep(pause);
    pause =
        pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
  }

  private String advice(Exception cause) {
    return switch (cause) {
      case AuthenticationFailedException refused when config.login() instanceof Login.Token ->
          "Mailbox %s lets nobody in by a token (%s): check oauth beside its imap."
              .formatted(config, refused.getMessage());
      case AuthenticationFailedException refused ->
          "Mailbox %s refuses the login (%s): check mail.imap.user and mail.imap.password; QQ, 163 and exmail want an authorisation code instead of the password."
              .formatted(config, refused.getMessage());
      case FolderNotFoundException _ ->
          "Mailbox %s has no such folder: check mail.imap.folder.".formatted(config);
      default ->
          "Mailbox %s cannot be read (%s): check mail.imap.host, mail.imap.port and mail.imap.tls."
              .formatted(config, cause.getMessage());
    };
  }

  private void sleep(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      // Whoever wants the watch to end has said so in "stopped".
    }
  }

  /** Says goodbye to the server where it still listens. */
  @Override
  public void close() {
    stopped = true;
    try {
      open.ifPresent(this::wake);
      thread.join(FAREWELL);
      thread.interrupt();
      thread.join();
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
    }
  }
}
