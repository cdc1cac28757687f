package dev.quayside.inbox.handover;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** How many mails each machine has handed over within the minute. Many threads may ask. */
final class Pace {

  private final int most;
  private final InstantSource clock;
  private final Map<String, Integer> within = new HashMap<>();
  private Instant minute = Instant.EPOCH;

  Pace(int most, InstantSource clock) {
    this.most = most;
    this.clock = clock;
  }

  /** Counts one more from there; false where that is more than is taken. */
  synchronized boolean allows(String machine) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    if (!now.equals(minute)) {
      minute = now;
      within.clear();
    }
    return within.merge(machine, 1, Integer::sum) <= most;
  }
}
