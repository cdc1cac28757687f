package dev.quayside.app.faults.line;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Goes off once, when the mail it was set for comes by its point. */
public final class Trap {

  private record Armed(Point point, String needle, Harm harm, CountDownLatch sprung) {}

  private final AtomicReference<Optional<Armed>> armed = new AtomicReference<>(Optional.empty());

  /** Waits for the one mail in which the needle is found. */
  public Sprung set(Point point, String needle, Harm harm) {
    var latch = new CountDownLatch(1);
    armed.set(Optional.of(new Armed(point, needle, harm, latch)));
    return new Sprung(latch);
  }

  /** Whether it went off. */
  public static final class Sprung {

    private final CountDownLatch latch;

    private Sprung(CountDownLatch latch) {
      this.latch = latch;
    }

    public boolean within(Duration time) throws InterruptedException {
      return latch.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /** Something goes by of which the mail is known. */
  public void passing(Point point, String what) throws IOException {
    Optional<Armed> set = armed.get();
    if (set.isPresent()
        && set.get().point() == point
        && what.contains(set.get().needle())
        && armed.compareAndSet(set, Optional.empty())) {
      try {
        set.get().harm().strike();
      } finally {
        set.get().sprung().countDown();
      }
    }
  }

  /** Something goes by that does not say which mail it is about. */
  public void passing(Point point) throws IOException {
    Optional<Armed> set = armed.get();
    if (set.isPresent()) {
      passing(point, set.get().needle());
    }
  }
}
