package dev.quayside.inbox.chat;

import dev.quayside.db.Db;
import dev.quayside.db.chat.ChatStore.Mark;
import dev.quayside.db.chat.Knock;
import dev.quayside.db.wake.Bell;
import dev.quayside.db.wake.Topic;
import dev.quayside.inbox.chat.ChatHouse.Pulled;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fetches what customers write by chat: when WeCom has knocked, and now and then unasked, for a
 * knock may be lost. Of several instances each may; what two fetched is in the book once.
 */
public final class ChatWatch implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(ChatWatch.class.getName());

  private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);
  private static final Duration AFTER_REFUSAL = Duration.ofMinutes(1);
  private static final int DOUBLINGS_AT_MOST = 5;

  private final ChatHouse wecom;
  private final Db db;
  private final InstantSource clock;
  private final Duration unasked;
  private final Thread thread;
  private final Map<String, Rest> resting = new HashMap<>();
  private volatile boolean stopped;

  private ChatWatch(ChatHouse wecom, Db db, InstantSource clock, Duration unasked) {
    this.wecom = wecom;
    this.db = db;
    this.clock = clock;
    this.unasked = unasked;
    this.thread = Thread.ofVirtual().name("chats").unstarted(this::run);
  }

  /**
   * Begins to fetch, on a thread of its own.
   *
   * @param unasked how often an account is looked at that nobody knocked for
   */
  public static ChatWatch start(ChatHouse wecom, Db db, InstantSource clock, Duration unasked) {
    var watch = new ChatWatch(wecom, db, clock, unasked);
    watch.thread.start();
    return watch;
  }

  private void run() {
    try (Bell bell = db.bell(Topic.CHATS)) {
      bell.await(Duration.ofMillis(1));
      while (!stopped) {
        look();
        bell.await(LOOK_AGAIN);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    try {
      List<Knock> knocks = db.with(books -> books.knocks().open());
      for (Mark mark : db.with(books -> books.chats().marks())) {
        look(mark, knocks.stream().filter(it -> it.account().equals(mark.account())).findFirst());
      }
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "Who has written by chat could not be looked up; trying again", e);
    }
  }

  /** One account that cannot be fetched holds up none of the others. */
  private void look(Mark mark, Optional<Knock> knock) {
    Instant now = clock.instant();
    boolean due = mark.fetchedAt().filter(last -> last.plus(unasked).isAfter(now)).isEmpty();
    Rest rest = resting.getOrDefault(mark.account(), Rest.NONE);
    if (stopped || rest.until().isAfter(now) || (knock.isEmpty() && !due)) {
      return;
    }
    try {
      Optional<Duration> failed = fetch(mark, knock.map(Knock::token).orElse(""));
      if (failed.isPresent()) {
        resting.put(mark.account(), rest.longer(failed.get(), now));
      } else {
        resting.remove(mark.account());
        knock.ifPresent(it -> db.use(books -> books.knocks().fetched(it, clock.instant())));
      }
    } catch (RuntimeException e) {
      LOG.log(
          Level.ERROR, "What was written to %s could not be fetched".formatted(mark.account()), e);
      resting.put(mark.account(), rest.longer(Duration.ofSeconds(1), now));
    }
  }

  /**
   * An account is left alone for a while, for twice as long each time.
   *
   * @param times how often in a row
   */
  private record Rest(int times, Instant until) {

    static final Rest NONE = new Rest(0, Instant.EPOCH);

    Rest longer(Duration first, Instant now) {
      return new Rest(
          times + 1, now.plus(first.multipliedBy(1L << Math.min(times, DOUBLINGS_AT_MOST))));
    }
  }

  /** Page by page; how long to leave it alone where that did not go to its end. */
  private Optional<Duration> fetch(Mark from, String token) {
    Mark mark = from;
    boolean more = true;
    while (more && !stopped) {
      switch (wecom.pull(mark.account(), mark.cursor(), token)) {
        case Pulled.Page page -> {
          var files = new ChatFiles(wecom);
          Optional<Duration> rest = files.fetch(page);
          if (rest.isPresent()) {
            return rest;
          }
          Instant now = clock.instant();
          Mark here = mark;
          if (!db.with(books -> new ChatIntake(books, now).take(here, page, files.had()))) {
            return Optional.empty();
          }
          more = page.more() && !page.next().equals(mark.cursor());
          mark = new Mark(mark.account(), page.next(), Optional.of(now));
        }
        case Pulled.NotNow(String why, Duration rest) -> {
          LOG.log(Level.WARNING, "Chats are not fetched for now: " + why);
          return Optional.of(rest);
        }
        case Pulled.Refused(String why) -> {
          LOG.log(Level.ERROR, "Chats of %s cannot be fetched: %s".formatted(mark.account(), why));
          return Optional.of(AFTER_REFUSAL);
        }
      }
    }
    return Optional.empty();
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
