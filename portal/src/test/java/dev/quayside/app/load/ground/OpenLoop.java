package dev.quayside.app.load.ground;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Customers who write when they want to, however slow the answers are: each mail has a moment at
 * which it is meant to be sent, and everything is reckoned from that.
 */
public final class OpenLoop implements AutoCloseable {

  private static final int LINES = 24;

  /** A mail and the moment it was meant to be sent. */
  public record Meant(Inquiry inquiry, Instant at) {}

  private final BlockingQueue<Poster> lines = new ArrayBlockingQueue<>(LINES);
  private final ExecutorService hands = Executors.newFixedThreadPool(LINES);
  private final AtomicInteger failures = new AtomicInteger();

  OpenLoop(int port) throws IOException {
    for (int i = 0; i < LINES; i++) {
      lines.add(new Poster(port));
    }
  }

  /** Writes to this address so many times a second; returns at the end of that time. */
  public List<Meant> write(String to, double perSecond, Duration time) {
    var all = new ArrayList<Meant>();
    Instant start = Instant.now();
    int count = (int) Math.round(perSecond * time.toMillis() / 1000);
    for (int i = 0; i < count; i++) {
      var meant =
          new Meant(Inquiry.next(), start.plusNanos((long) (i * 1_000_000_000.0 / perSecond)));
      all.add(meant);
      sleepUntil(meant.at());
      hands.execute(() -> send(meant.inquiry(), to));
    }
    sleepUntil(start.plus(time));
    return all;
  }

  /** Mails that the mail server did not take: the run is worth nothing. */
  public int failures() {
    return failures.get();
  }

  static void sleepUntil(Instant moment) {
    Duration left = Duration.between(Instant.now(), moment);
    while (left.isPositive()) {
      LockSupport.parkNanos(left.toNanos());
      left = Duration.between(Instant.now(), moment);
    }
  }

  private void send(Inquiry inquiry, String to) {
    try {
      Poster line = lines.take();
      try {
        line.send(inquiry, to);
      } finally {
        lines.add(line);
      }
    } catch (IOException e) {
      failures.incrementAndGet();
      System.err.println("A mail was not taken: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    hands.shutdownNow();
    for (Poster line : lines) {
      line.close();
    }
  }
}
