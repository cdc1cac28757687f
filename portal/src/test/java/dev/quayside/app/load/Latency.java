package dev.quayside.app.load;

import dev.quayside.app.load.Figures.Limit;
import dev.quayside.app.load.ground.Road;
import java.util.List;

/** How long a customer waits at twenty inquiries a second, the robots taking turns. */
final class Latency {

  private static final double A_SECOND = 20;

  private Latency() {}

  static void measure(Both both, Plan plan, Figures figures) {
    for (Road road : Road.values()) {
      Waits bare = new Waits(List.of(), 0);
      Waits ours = new Waits(List.of(), 0);
      for (int round = 0; round < plan.rounds(); round++) {
        bare = bare.and(both.waits(both.bare, road, A_SECOND, plan.leg()));
        ours = ours.and(both.waits(both.product, road, A_SECOND, plan.leg()));
      }
      tell(road, bare, ours, figures);
    }
  }

  private static void tell(Road road, Waits bare, Waits ours, Figures figures) {
    String what = "%s, 20 a second, ".formatted(road);
    figures.hold(what + "wrong or missing", bare.failed(), ours.failed(), "", Limit.atMost(0));
    double median = ours.millis(0.5);
    if (road == Road.HANDED_OVER) {
      figures.compare(
          what + "median",
          bare.millis(0.5),
          median,
          " ms",
          median / bare.millis(0.5),
          Limit.atMost(5));
    } else {
      figures.note(what + "median", bare.millis(0.5), median, " ms");
    }
    double most = road == Road.HANDED_OVER ? 250 : 1000;
    figures.hold(what + "p99", bare.millis(0.99), ours.millis(0.99), " ms", Limit.atMost(most));
  }
}
