package dev.quayside.app.faults;

import dev.quayside.app.faults.kind.Fault;
import dev.quayside.app.faults.kind.Faults;
import dev.quayside.app.faults.kind.Kills;
import dev.quayside.app.faults.kind.Scene;
import dev.quayside.app.faults.line.Point;
import java.io.IOException;
import java.util.List;

/**
 * One harm after the other.
 *
 * @param rounds how often the product is killed at each point
 * @param slow whether faults are played that take half a minute and more
 * @param only a part of the names of the harms to do; empty for all
 */
record Campaign(int rounds, boolean slow, String only) {

  /**
   * By the system properties {@code faults.rounds}, {@code faults.slow} and {@code faults.only}.
   */
  static Campaign asAsked() {
    return new Campaign(
        Integer.getInteger("faults.rounds", 1),
        Boolean.getBoolean("faults.slow"),
        System.getProperty("faults.only", ""));
  }

  /** Ends at once where a customer has reason to complain. */
  void run(Scene scene) throws IOException, InterruptedException {
    scene.start();
    List<Fault> faults =
        Faults.all().stream()
            .filter(fault -> slow || !fault.slow())
            .filter(fault -> fault.name().contains(only))
            .toList();
    for (Fault fault : faults) {
      say(scene, fault.name());
      Faults.play(fault, scene);
    }
    for (int round = 0; round < rounds && scene.complaints().isEmpty(); round++) {
      for (Point point : Kills.POINTS) {
        Kills.at(point, scene);
      }
      say(scene, "killed at each point " + (round + 1) + " times\n" + scene.report());
    }
    scene.settle();
  }

  private static void say(Scene scene, String what) {
    System.out.println("faults: " + what + " " + scene.complaints());
  }
}
