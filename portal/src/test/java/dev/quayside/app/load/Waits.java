package dev.quayside.app.load;

import dev.quayside.app.load.ground.Customers;
import dev.quayside.app.load.ground.OpenLoop.Meant;
import dev.quayside.app.load.robot.Robot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** How long customers waited from the moment they meant to write; failed is what was not right. */
record Waits(List<Duration> right, int failed) {

  private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

  /** Waits until all have an answer, but no longer than this, and takes their times. */
  static Waits of(List<Meant> mails, Robot robot, Customers customers, Duration patience) {
    Instant end = Instant.now().plus(patience);
    while (answered(mails, customers) < mails.size() && Instant.now().isBefore(end)) {
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }
    var right = new ArrayList<Duration>();
    for (Meant mail : mails) {
      customers
          .answer(mail.inquiry())
          .filter(robot::owed)
          .ifPresent(got -> right.add(Duration.between(mail.at(), got.at())));
    }
    Collections.sort(right);
    return new Waits(right, mails.size() - right.size());
  }

  static int answered(List<Meant> mails, Customers customers) {
    return (int)
        mails.stream().filter(mail -> customers.answer(mail.inquiry()).isPresent()).count();
  }

  Waits and(Waits more) {
    var all = new ArrayList<>(right);
    all.addAll(more.right);
    Collections.sort(all);
    return new Waits(all, failed + more.failed);
  }

  /**
   * The wait that this share of all customers did not exceed, in milliseconds; who got nothing
   * waits for ever. Without customers it is no number.
   */
  double millis(double share) {
    if (right.isEmpty() && failed == 0) {
      return Double.NaN;
    }
    int index = (int) Math.ceil(share * (right.size() + failed)) - 1;
    return index < right.size()
        ? right.get(Math.max(index, 0)).toNanos() / 1_000_000.0
        : Double.POSITIVE_INFINITY;
  }
}
