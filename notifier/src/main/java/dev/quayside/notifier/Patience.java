package dev.quayside.notifier;

import dev.quayside.db.outbox.Pending;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a letter that could not be sent is tried again, each time after twice the wait. */
final class Patience {

  private static final Duration FIRST = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final Duration LONGEST_WHILE_CLOSED = Duration.ofMinutes(1);

  /** RFC 5321, 4.5.4.1: give up after four or five days. */
  private static final Duration IN_ALL = Duration.ofDays(5);

  private static final int DOUBLINGS_AT_MOST = 20;

  private Patience() {}

  /** When the server does not want this letter now; empty where it has been tried long enough. */
  static Optional<Instant> nextTry(Pending pending, Instant now) {
    return nextTry(pending, now, LONGEST);
  }

  /** When the server wants none: the letter is to go out soon after the server is back. */
  static Optional<Instant> nextTryWhenClosed(Pending pending, Instant now) {
    return nextTry(pending, now, LONGEST_WHILE_CLOSED);
  }

  /** When the whole mailbox is to rest until then. */
  static Optional<Instant> notBefore(Instant rested, Pending pending, Instant now) {
    return pending.putAt().plus(IN_ALL).isBefore(now) ? Optional.empty() : Optional.of(rested);
  }

  private static Optional<Instant> nextTry(Pending pending, Instant now, Duration longest) {
    if (pending.putAt().plus(IN_ALL).isBefore(now)) {
      return Optional.empty();
    }
    Duration wait = FIRST.multipliedBy(1L << Math.min(pending.tries(), DOUBLINGS_AT_MOST));
    return Optional.of(now.plus(wait.compareTo(longest) < 0 ? wait : longest));
  }
}
