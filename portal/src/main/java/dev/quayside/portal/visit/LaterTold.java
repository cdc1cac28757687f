package dev.quayside.portal.visit;

import dev.quayside.db.Db;
import dev.quayside.db.timeline.ShipmentLook;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Keeps what customers only look at, a moment later and many at once: no page waits for it, and it
 * belongs to nothing else that is written. What waits when a process dies was kept nowhere.
 */
public final class LaterTold implements AutoCloseable {

  private static final Logger LOG = System.getLogger(LaterTold.class.getName());
  private static final int SECONDS = 2;
  private static final int MOST = 10_000;

  private final Db db;
  private final BlockingQueue<ShipmentLook> waiting = new ArrayBlockingQueue<>(MOST);
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("later-told").factory());

  private final ScheduledFuture<?> round;

  public LaterTold(Db db) {
    this.db = db;
    this.round = rounds.scheduleWithFixedDelay(this::tell, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  /** Of more than can wait the newest are let go. */
  public void later(ShipmentLook look) {
    if (!waiting.offer(look)) {
      LOG.log(Level.WARNING, "More is looked at than can be kept");
    }
  }

  /** A book that is away for a moment shall not end the rounds. */
  private void tell() {
    List<ShipmentLook> looks = new ArrayList<>();
    waiting.drainTo(looks);
    if (!looks.isEmpty()) {
      try {
        db.use(books -> books.timeline().append(looks));
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "What customers looked at is not kept", e);
      }
    }
  }

  /** Keeps what still waits. */
  @Override
  public void close() {
    round.cancel(false);
    rounds.close();
    tell();
  }
}
