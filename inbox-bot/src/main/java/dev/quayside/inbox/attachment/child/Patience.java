package dev.quayside.inbox.attachment.child;

import java.time.Duration;

/**
 * How long a file may take to read. What counts is the work it makes: on a busy machine a process
 * waits for its turn, and its file is none the worse for it. The clock is for files that make their
 * process wait for something that never comes.
 *
 * @param work time of the processor
 * @param byClock from asking to the answer
 */
record Patience(Duration work, Duration byClock) {

  /** By the clock, as many times as long as at work. */
  private static final int BUSY = 6;

  /** What the clock shows: the time since any moment, the same for all. */
  static Duration clock() {
    return Duration.ofNanos(System.nanoTime());
  }

  static Patience with(Duration work) {
    return new Patience(work, work.multipliedBy(BUSY));
  }

  /** What of this is left where another was meant for more than this file. */
  Patience within(Patience left) {
    return new Patience(
        work.compareTo(left.work) < 0 ? work : left.work,
        byClock.compareTo(left.byClock) < 0 ? byClock : left.byClock);
  }

  Patience less(Patience spent) {
    return new Patience(work.minus(spent.work), byClock.minus(spent.byClock));
  }

  boolean isOver() {
    return !work.isPositive() || !byClock.isPositive();
  }
}
