package dev.quayside.db.pace;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How one mailbox gets on with its letters.
 *
 * @param waiting letters that are not sent and not given up
 * @param lastMinute sent within the last minute
 * @param lastDay sent within the last 24 hours
 * @param restUntil when it may send again, where its provider has asked it to slow down
 * @param restReason what the provider said; "" where nothing
 */
public record BoxPace(
    Budget budget,
    long waiting,
    long lastMinute,
    long lastDay,
    Optional<Instant> restUntil,
    String restReason) {

  private static final Duration DAY = Duration.ofDays(1);

  /** When the last of them will be out, as far as the budget tells; empty where none waits. */
  public Optional<Instant> end(Instant now) {
    if (waiting == 0) {
      return Optional.empty();
    }
    Instant start = restUntil.filter(now::isBefore).orElse(now);
    if (budget.perDay().isPresent()) {
      int aDay = budget.perDay().getAsInt();
      long left = Math.max(0, aDay - lastDay);
      if (waiting > left) {
        return Optional.of(start.plus(DAY.multipliedBy((waiting - left + aDay - 1) / aDay)));
      }
    }
    long aMinute = budget.perMinute().isPresent() ? budget.perMinute().getAsInt() : 60;
    return Optional.of(start.plus(Duration.ofMinutes((waiting + aMinute - 1) / aMinute)));
  }
}
