package dev.quayside.app.faults.stage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What every customer has got from us, and when. */
public final class CustomerBoxes {

  /** A letter and the moment it came, in nanoseconds of {@link System#nanoTime()}. */
  public record Got(String raw, long at) {}

  private final Map<String, List<Got>> boxes = new HashMap<>();

  synchronized void deliver(String to, String raw) {
    boxes.computeIfAbsent(to, _ -> new ArrayList<>()).add(new Got(raw, System.nanoTime()));
    notifyAll();
  }

  public synchronized List<Got> of(String address) {
    return List.copyOf(boxes.getOrDefault(address, List.of()));
  }

  /** Waits until he has a letter; empty where he gets none in time. */
  public synchronized Optional<Got> await(String address, Duration time)
      throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    for (long left = end - System.nanoTime();
        of(address).isEmpty() && left > 0;
        left = end - System.nanoTime()) {
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    return of(address).stream().findFirst();
  }
}
