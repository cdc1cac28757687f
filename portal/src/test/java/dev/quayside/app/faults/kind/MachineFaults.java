package dev.quayside.app.faults.kind;

import static dev.quayside.app.faults.kind.Fault.quick;
import static dev.quayside.app.faults.kind.Fault.slow;

import dev.quayside.app.faults.line.Point;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** The machine itself: its clock jumps, it stands still for a while. */
final class MachineFaults {

  private static final Duration FULL = Duration.ofSeconds(6);

  private static final Duration STANDSTILL = Duration.ofSeconds(3);

  private MachineFaults() {}

  static List<Fault> all() {
    return List.of(
        quick("process stands still", MachineFaults::standsStill),
        quick("disk full", MachineFaults::full),
        quick("clock a day ahead", scene -> clock(Duration.ofDays(1), scene)),
        slow("one of two instances killed", MachineFaults::oneOfTwo),
        slow("clock a day back", scene -> clock(Duration.ofDays(-1), scene)),
        slow("clock 90 s back", scene -> clock(Duration.ofSeconds(-90), scene)));
  }

  /** Each answer brings a paper to be filed, for which there is no room. */
  private static void full(Scene scene) throws IOException, InterruptedException {
    if (!scene.stage().disk.canBeFilled()) {
      System.err.println("SKIPPED: no disk is filled, for only root may mount one");
      return;
    }
    scene.stage().disk.fill();
    List<Inquiry> inquiries = List.of(scene.written(), scene.written(), scene.written());
    Scene.pass(FULL);
    scene.stage().disk.empty();
    for (Inquiry inquiry : inquiries) {
      scene.answer(inquiry, "the disk was full");
    }
  }

  private static void standsStill(Scene scene) throws IOException, InterruptedException {
    Inquiry inquiry = scene.written();
    scene.stage().product.signal("STOP");
    Scene.pass(STANDSTILL);
    scene.stage().product.signal("CONT");
    scene.answer(inquiry, "the process stood still");
  }

  /** The other takes over, and the two never both answer. */
  private static void oneOfTwo(Scene scene) throws IOException, InterruptedException {
    try (var other = scene.stage().another()) {
      other.ready();
      for (Point point : List.of(Point.DECISION_COMMITTING, Point.BEGUN, Point.ACCEPTED)) {
        scene.answer(killed(point, scene), "one of two was killed at " + point);
        scene.answer(scene.written(), "one of two had been killed at " + point);
        scene.startAgain();
        scene.start();
      }
    }
    scene.answer(scene.written(), "the other was killed, too");
  }

  /** Killed with a mail and a letter in hand, started under another clock, and back again. */
  private static void clock(Duration jump, Scene scene) throws IOException, InterruptedException {
    Inquiry inHand = killed(Point.DECISION_COMMITTING, scene);
    scene.stage().product.startAgain(jump);
    scene.answer(inHand, "the clock went " + jump);
    scene.answer(scene.written(), "the clock had gone " + jump);
    Inquiry begun = killed(Point.BEGUN, scene);
    scene.startAgain();
    scene.answer(begun, "the clock came back from " + jump);
    scene.answer(scene.written(), "the clock had come back from " + jump);
  }

  private static Inquiry killed(Point point, Scene scene) throws InterruptedException {
    return scene.struck(
        point,
        () -> {
          scene.stage().product.kill();
          throw new IOException("killed");
        });
  }
}
