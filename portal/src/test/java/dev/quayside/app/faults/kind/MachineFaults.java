package dev.quayside.app.faults.kind;

import static dev.quayside.app.faults.kind.Fault.quick;

import dev.quayside.app.faults.line.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The machine itself: its clock jumps, it stands still for a while. */
final class MachineFaults {

  /** Debian's libfaketime, where it is installed. */
  private static final List<Path> OTHER_CLOCK =
      List.of(
          Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"),
          Path.of("/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1"));

  private static final Duration STANDSTILL = Duration.ofSeconds(3);

  private MachineFaults() {}

  static List<Fault> all() {
    var all = new ArrayList<Fault>();
    all.add(quick("process stands still", MachineFaults::standsStill));
    OTHER_CLOCK.stream()
        .filter(Files::exists)
        .findFirst()
        .ifPresentOrElse(
            library -> {
              all.add(quick("clock a day ahead", scene -> clock(library, "+1d", scene)));
              all.add(quick("clock a day back", scene -> clock(library, "-1d", scene)));
              all.add(quick("clock 90 s back", scene -> clock(library, "-90", scene)));
            },
            () -> System.err.println("SKIPPED: no clock jumps without libfaketime"));
    return all;
  }

  private static void standsStill(Scene scene) throws IOException, InterruptedException {
    Inquiry inquiry = scene.written();
    scene.stage().product.signal("STOP");
    Scene.pass(STANDSTILL);
    scene.stage().product.signal("CONT");
    scene.answer(inquiry, "the process stood still");
  }

  /** Killed with a mail and a letter in hand, started under another clock, and back again. */
  private static void clock(Path library, String jump, Scene scene)
      throws IOException, InterruptedException {
    Inquiry inHand = killed(Point.DECISION_COMMITTING, scene);
    scene
        .stage()
        .product
        .startAgain(
            Map.of("LD_PRELOAD", library.toString(), "FAKETIME", jump, "DONT_FAKE_MONOTONIC", "1"));
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
