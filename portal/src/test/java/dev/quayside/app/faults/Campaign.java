package dev.quayside.app.faults;

import dev.quayside.app.faults.kind.Fault;
import dev.quayside.app.faults.kind.Faults;
import dev.quayside.app.faults.kind.Kills;
import dev.quayside.app.faults.kind.Scene;
import dev.quayside.app.faults.line.Point;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One harm after the other.
 *
 * @param rounds how often the product is killed at each point
 * @param slow whether faults are played that take half a minute and more
 * @param only a part of the names of the faults to play; empty for all
 * @param time when it is over, whatever is left to do is left out, and said
 */
record Campaign(int rounds, boolean slow, String only, Duration time) {

  /**
   * By the system properties {@code faults.rounds}, {@code faults.slow}, {@code faults.only} and
   * {@code faults.minutes}.
   */
  static Campaign asAsked() {
    return new Campaign(
        Integer.getInteger("faults.rounds", 1),
        Boolean.getBoolean("faults.slow"),
        System.getProperty("faults.only", ""),
        Duration.ofMinutes(Integer.getInteger("faults.minutes", 3)));
  }

  /** A step that can be left out. */
  private record Step(String name, Fault.Script script) {}

  void run(Scene scene) throws IOException, InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    scene.start();
    var leftOut = new ArrayList<String>();
    for (Step step : steps()) {
      if (System.nanoTime() < end) {
        System.out.println("faults: " + step.name() + " " + scene.complaints());
        step.script().play(scene);
      } else {
        leftOut.add(step.name());
      }
    }
    scene.settle();
    System.out.println("faults: left out, for the time was over: " + leftOut);
  }

  private List<Step> steps() {
    var steps = new ArrayList<Step>();
    for (int round = 1; round <= rounds; round++) {
      for (Point point : Kills.POINTS) {
        steps.add(
            new Step("kill %d at %s".formatted(round, point), scene -> Kills.at(point, scene)));
      }
    }
    for (Fault fault : Faults.all()) {
      if ((slow || !fault.slow()) && fault.name().contains(only)) {
        steps.add(new Step(fault.name(), scene -> Faults.play(fault, scene)));
      }
    }
    return steps;
  }
}
