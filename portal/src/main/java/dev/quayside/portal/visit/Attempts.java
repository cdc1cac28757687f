package dev.quayside.portal.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts what costs work without a sign-in, such as wrong links, which nobody can guess anyhow: so
 * it is kept in memory and bounded. A restart forgets it, and when there is too much the one that
 * was quiet for longest is forgotten first.
 */
public final class Attempts {

  private static final int REMEMBERED = 10_000;

  private final int allowed;
  private final Duration window;
  private final Map<String, Counted> byWhom = new LinkedHashMap<>();

  private record Counted(Instant since, int times) {}

  /**
   * So many within the window.
   *
   * @param allowed failures within the window; the next attempt is turned away unseen
   */
  public Attempts(int allowed, Duration window) {
    this.allowed = allowed;
    this.window = window;
  }

  /**
   * Counts an attempt before it is made, for many can be made at once; false when it is too much.
   */
  public synchronized boolean begin(String whom, Instant now) {
    Counted before = byWhom.getOrDefault(whom, new Counted(now, 0));
    if (!before.since().plus(window).isAfter(now)) {
      before = new Counted(now, 0);
    }
    if (before.times() >= allowed) {
      return false;
    }
    byWhom.remove(whom);
    byWhom.put(whom, new Counted(before.since(), before.times() + 1));
    if (byWhom.size() > REMEMBERED) {
      byWhom.remove(byWhom.keySet().iterator().next());
    }
    return true;
  }

  /** The attempt was a good one: it does not count. */
  public synchronized void takeBack(String whom) {
    byWhom.computeIfPresent(
        whom, (_, counted) -> new Counted(counted.since(), Math.max(0, counted.times() - 1)));
  }
}
