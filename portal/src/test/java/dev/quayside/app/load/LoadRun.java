package dev.quayside.app.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.quayside.app.load.Figures.Limit;
import dev.quayside.app.load.ground.Ground;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures the product between Postfix and Dovecot, beside a robot that fetches and answers and
 * does nothing else, and looks only into customers' mailboxes. It is no part of a build: the
 * module's README says how it is run.
 */
class LoadRun {

  /** Until all that starts by itself has started. */
  private static final long SETTLED_SECONDS = 45;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path directory;

  @Test
  void the_product_keeps_up_with_a_robot_that_does_nothing_but_answer() throws Exception {
    if (!Ground.isThere()) {
      System.err.println(
          "SKIPPED: LoadRun needs root and apt-get install postfix dovecot-imapd dovecot-lmtpd");
    }
    assumeTrue(Ground.isThere(), "no Postfix or no Dovecot");
    Plan plan = Plan.asAsked();
    var figures = new Figures();
    try (var ground = new Ground(directory)) {

      measure(ground, plan, figures);

      System.out.println(figures);
      assertThat(ground.writers.failures()).isZero();
      assertThat(ground.customers.twice()).isZero();
      assertThat(figures.missed()).isEmpty();
    }
  }

  private static void measure(Ground ground, Plan plan, Figures figures)
      throws IOException, InterruptedException {
    try (var both = Both.start(ground, "rates", plan)) {
      if (plan.has("idle")) {
        idle(both, figures);
      }
      if (plan.has("latency") || plan.has("sustained")) {
        both.warm(plan);
      }
      if (plan.has("latency")) {
        Latency.measure(both, plan, figures);
      }
      if (plan.has("sustained")) {
        new Sustained(both, ground, plan).measure(figures);
      }
    }
    if (plan.has("backlog")) {
      new Backlog(ground, plan).measure(figures);
    }
  }

  private static void idle(Both both, Figures figures) throws IOException, InterruptedException {
    TimeUnit.SECONDS.sleep(SETTLED_SECONDS);
    figures.hold(
        "idle, resident",
        Memory.resident(both.bare.pid()),
        Memory.resident(both.product.pid()),
        " MB",
        Limit.atMost(256));
    figures.note(
        "idle, resident, with the reader of attached files",
        Memory.residentWithChildren(both.bare.pid()),
        Memory.residentWithChildren(both.product.pid()),
        " MB");
  }
}
