package dev.quayside.notifier;

import dev.quayside.db.Db;
import dev.quayside.db.webhook.RetryPlan;
import dev.quayside.db.webhook.WebhookMessage;
import dev.quayside.notifier.Notifier.Told;
import dev.quayside.notifier.webhook.Call;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Tells other programs what happened: each one thing after another, several programs at once, so
 * that one that is slow holds up itself alone.
 */
public final class Webhooks implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Webhooks.class.getName());
  private static final int AT_ONCE = 8;
  private static final Duration SOON = Duration.ofMillis(100);
  private static final Duration KEPT_EVERY = Duration.ofMinutes(1);

  private final Db db;
  private final Call call;
  private final RetryPlan plan;
  private final InstantSource clock;

  private final Semaphore free = new Semaphore(AT_ONCE);
  private final ExecutorService telling =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("webhook-", 1).factory());
  private Instant kept = Instant.EPOCH;
  private volatile boolean closed;

  public Webhooks(Db db, Call call, RetryPlan plan, InstantSource clock) {
    this.db = db;
    this.call = call;
    this.plan = plan;
    this.clock = clock;
  }

  /** Begins to tell the next program that something is due for; one thread at a time. */
  public Told tellNext() {
    Instant now = clock.instant();
    if (kept.plus(KEPT_EVERY).isBefore(now)) {
      db.use(books -> books.webhooks().queue().keep(now));
      kept = now;
    }
    if (!free.tryAcquire()) {
      return new Told.Paced(SOON);
    }
    Optional<Long> taken = Optional.empty();
    try {
      taken = db.with(books -> books.webhooks().queue().take(now));
    } finally {
      if (taken.isEmpty()) {
        free.release();
      }
    }
    taken.ifPresent(webhook -> telling.execute(() -> tell(webhook)));
    return taken.isPresent() ? new Told.Paced(Duration.ZERO) : new Told.Nothing();
  }

  /** Tells it all that is due. */
  private void tell(long webhook) {
    try {
      var next = db.with(books -> books.webhooks().queue().next(webhook, clock.instant()));
      while (next.isPresent()) {
        next = told(next.get());
      }
    } catch (RuntimeException e) {
      // Another instance, or we ourselves, go on when the lease is over.
      LOG.log(Level.WARNING, "Webhook " + webhook + " could not be told", e);
    } finally {
      free.release();
    }
  }

  private Optional<WebhookMessage> told(WebhookMessage message) {
    var delivered = call.tell(message, clock.instant());
    Instant now = clock.instant();
    return db.with(books -> {
      var queue = books.webhooks().queue();
      if (!queue.note(message, delivered, plan, now)) {
        return Optional.empty();
      }
      if (closed) {
        queue.letGo(message.webhook(), now);
        return Optional.empty();
      }
      return queue.next(message.webhook(), now);
    });
  }

  /** Lets what is being told come to its end. */
  @Override
  public void close() {
    closed = true;
    telling.close();
  }
}
