package dev.quayside.db.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * How long another program is given to come back: what does not reach it is tried for three days,
 * ever more seldom.
 *
 * @param dice from 0 to 1, so that what failed together is not tried together
 */
public record RetryPlan(DoubleSupplier dice) {

  /** As Standard Webhooks proposes it. */
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));

  /** No program is let alone for longer, whatever it asks for. */
  private static final Duration LONGEST_REST = Duration.ofDays(1);

  private static final double JITTER = 0.2;
  private static final int DOUBLINGS_AT_MOST = 8;

  /**
   * How long after that try the next one comes, a fifth more or less; empty where there is none.
   *
   * @param tries how many there were, 1 at least
   */
  public Optional<Duration> after(int tries) {
    return tries > PAUSES.size() ? Optional.empty() : Optional.of(jittered(PAUSES.get(tries - 1)));
  }

  /** How long a program is let alone that has failed so often in a row: 1 s, 2 s … some minutes. */
  public Duration rest(int failures) {
    return jittered(Duration.ofSeconds(1L << Math.min(failures - 1, DOUBLINGS_AT_MOST)));
  }

  /** A pause of ours, or what a program has asked for where that is longer. */
  static Duration atLeast(Duration asked, Duration pause) {
    Duration heeded = asked.compareTo(LONGEST_REST) < 0 ? asked : LONGEST_REST;
    return heeded.compareTo(pause) > 0 ? heeded : pause;
  }

  private Duration jittered(Duration pause) {
    double factor = 1 - JITTER + 2 * JITTER * dice.getAsDouble();
    return Duration.ofMillis(Math.round(pause.toMillis() * factor));
  }
}
