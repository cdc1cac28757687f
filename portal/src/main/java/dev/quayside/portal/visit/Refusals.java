package dev.quayside.portal.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Says in the log who is refused and why: the first of a kind at once, then one line a minute with
 * how many there were, so that nobody can fill the disk by knocking.
 */
public final class Refusals {

  /** Of more kinds at once the one that was quiet for longest is forgotten first. */
  private static final int REMEMBERED = 10_000;

  private static final Duration QUIET = Duration.ofMinutes(1);

  private final Map<String, Silence> silences = new LinkedHashMap<>();

  /**
   * Since when a reason is not named again.
   *
   * @param unsaid how often it held since
   */
  private record Silence(Instant since, long unsaid) {}

  /** The line to write; empty where one of its kind was written lately. */
  public synchronized Optional<String> line(String why, Instant now) {
    Silence silence = silences.get(why);
    if (silence != null && silence.since().plus(QUIET).isAfter(now)) {
      silences.put(why, new Silence(silence.since(), silence.unsaid() + 1));
      return Optional.empty();
    }
    silences.remove(why);
    silences.put(why, new Silence(now, 0));
    if (silences.size() > REMEMBERED) {
      silences.remove(silences.keySet().iterator().next());
    }
    return Optional.of(
        silence == null || silence.unsaid() == 0
            ? why
            : "%s (and %d more since %s)".formatted(why, silence.unsaid(), silence.since()));
  }
}
