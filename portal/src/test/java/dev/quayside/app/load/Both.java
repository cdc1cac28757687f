package dev.quayside.app.load;

import dev.quayside.app.load.ground.Ground;
import dev.quayside.app.load.ground.Road;
import dev.quayside.app.load.robot.Bare;
import dev.quayside.app.load.robot.Quayside;
import dev.quayside.app.load.robot.Robot;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** The two side by side over the same servers, each with what it needs to be quick. */
final class Both implements AutoCloseable {

  private static final double A_SECOND = 20;

  /** Who has not answered by then never will. */
  static final Duration PATIENCE = Duration.ofSeconds(60);

  final Robot bare;
  final Robot product;
  private final Ground ground;

  private Both(Robot bare, Robot product, Ground ground) {
    this.bare = bare;
    this.product = product;
    this.ground = ground;
  }

  /** Starts both; the product at an empty book of this name. */
  static Both start(Ground ground, String book, Plan plan)
      throws IOException, InterruptedException {
    Robot product = Quayside.start(ground, book, plan.flags());
    var both = new Both(Bare.start(ground, plan.flags()), product, ground);
    Runtime.getRuntime().addShutdownHook(new Thread(both::close));
    return both;
  }

  Both warm(Plan plan) {
    for (Road road : Road.values()) {
      for (Robot robot : List.of(bare, product)) {
        waits(robot, road, A_SECOND, plan.warming());
      }
    }
    return this;
  }

  /** Writes to it so many times a second, and waits until all is answered. */
  Waits waits(Robot robot, Road road, double aSecond, Duration time) {
    Waits waits =
        Waits.of(
            ground.writers.write(robot.address(road), aSecond, time),
            robot,
            ground.customers,
            PATIENCE);
    System.out.printf(
        "load: %s, %.0f a second: median %.1f ms, p99 %.1f ms, %d wrong or missing%n",
        robot.address(road), aSecond, waits.millis(0.5), waits.millis(0.99), waits.failed());
    return waits;
  }

  @Override
  public void close() {
    bare.close();
    product.close();
  }
}
