package dev.quayside.app.faults.kind;

import dev.quayside.app.faults.line.Point;
import dev.quayside.app.faults.stage.CustomerBoxes.Got;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The product is killed (SIGKILL) at a point, and started again. */
public final class Kills {

  public static final List<Point> POINTS =
      List.of(
          Point.FETCHED,
          Point.RAW_COMMITTING,
          Point.RAW_COMMITTED,
          Point.BEFORE_FLAG,
          Point.DECISION_COMMITTING,
          Point.DECISION_COMMITTED,
          Point.BEGUN,
          Point.DURING_DATA,
          Point.DELIVERED,
          Point.ACCEPTED,
          Point.TICKED);

  private Kills() {}

  /** Another customer writes while the product is down: he waits for the restart. */
  public static void at(Point point, Scene scene) throws IOException, InterruptedException {
    Inquiry hit =
        scene.struck(
            point,
            () -> {
              scene.stage().product.kill();
              throw new IOException("killed");
            });
    Inquiry meanwhile = scene.written();
    scene.startAgain();
    Optional<Got> first = scene.answer(meanwhile, "a kill at " + point);
    Optional<Got> own = scene.answer(hit, "a kill at " + point);
    first.ifPresent(got ->
        scene.tally().note("killed " + point, since(got, scene), own.map(it -> since(it, scene))));
  }

  /** Empty of meaning where it came before the kill. */
  private static Duration since(Got got, Scene scene) {
    return Duration.ofNanos(Math.max(got.at() - scene.stage().product.startedAt(), 0));
  }
}
