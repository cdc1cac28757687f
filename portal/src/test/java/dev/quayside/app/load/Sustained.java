package dev.quayside.app.load;

import dev.quayside.app.load.Figures.Limit;
import dev.quayside.app.load.ground.Ground;
import dev.quayside.app.load.ground.OpenLoop.Meant;
import dev.quayside.app.load.ground.Road;
import dev.quayside.app.load.robot.Robot;
import java.time.Duration;
import java.util.List;

/** How many inquiries a second each can bear, and whether it bears twice that without breaking. */
final class Sustained {

  private static final double FIRST = 25;
  private static final double STEP = 1.25;
  private static final double LEAST = 1;
  private static final Duration EACH = Duration.ofSeconds(12);

  /** A rate is borne where that share is answered within two seconds after the last was sent. */
  private static final double BORNE = 0.97;

  /**
   * Of the sustained rate, while twice of it is asked: the mail server, too, then has twice as much
   * to take in, on the same cores.
   */
  private static final double NO_COLLAPSE = 0.5;

  private static final Duration CATCHING_UP = Duration.ofSeconds(2);

  private final Both both;
  private final Ground ground;
  private final Plan plan;

  Sustained(Both both, Ground ground, Plan plan) {
    this.both = both;
    this.ground = ground;
    this.plan = plan;
  }

  void measure(Figures figures) {
    for (Road road : Road.values()) {
      double bare = 0;
      double ours = 0;
      for (int round = 0; round < plan.rounds(); round++) {
        bare += borne(both.bare, road) / plan.rounds();
        ours += borne(both.product, road) / plan.rounds();
      }
      figures.compare(road + ", sustained rate", bare, ours, "/s", ours / bare, Limit.atLeast(0.5));
      collapse(road, bare, ours, figures);
    }
  }

  /** Upwards from the first rate while it is borne; downwards where even that is too much. */
  private double borne(Robot robot, Road road) {
    double rate = FIRST;
    if (bears(robot, road, rate)) {
      while (bears(robot, road, rate * STEP)) {
        rate *= STEP;
      }
      return rate;
    }
    do {
      rate /= STEP;
    } while (rate > LEAST && !bears(robot, road, rate));
    return rate;
  }

  private boolean bears(Robot robot, Road road, double rate) {
    List<Meant> mails = ground.writers.write(robot.address(road), rate, EACH);
    int soon = Waits.of(mails, robot, ground.customers, CATCHING_UP).right().size();
    Waits.of(mails, robot, ground.customers, Both.PATIENCE);
    System.out.printf("%.0f a second, %s: %d of %d soon%n", rate, road, soon, mails.size());
    return soon >= BORNE * mails.size();
  }

  /** How many answers come a second while twice as much is asked as can be borne. */
  private void collapse(Road road, double bare, double ours, Figures figures) {
    Overload without = overload(both.bare, road, 2 * bare);
    Overload with = overload(both.product, road, 2 * ours);
    figures.compare(
        road + ", answers at twice the sustained rate",
        without.aSecond(),
        with.aSecond(),
        "/s",
        with.aSecond() / ours,
        Limit.atLeast(NO_COLLAPSE));
    figures.hold(
        road + ", of these wrong or missing in the end",
        without.failed(),
        with.failed(),
        "",
        Limit.atMost(0));
  }

  private record Overload(double aSecond, int failed) {}

  private Overload overload(Robot robot, Road road, double rate) {
    List<Meant> mails = ground.writers.write(robot.address(road), rate, EACH);
    double within =
        Waits.of(mails, robot, ground.customers, Duration.ZERO).right().size()
            / (double) EACH.toSeconds();
    Waits all = Waits.of(mails, robot, ground.customers, Both.PATIENCE.multipliedBy(3));
    return new Overload(within, all.failed());
  }
}
