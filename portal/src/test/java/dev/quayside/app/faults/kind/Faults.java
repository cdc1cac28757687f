package dev.quayside.app.faults.kind;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that goes wrong without a kill. */
public final class Faults {

  private Faults() {}

  public static List<Fault> all() {
    return Stream.of(MailFaults.all(), LetterFaults.all(), BookFaults.all(), MachineFaults.all())
        .flatMap(List::stream)
        .toList();
  }

  /** Plays one, and notes how long it took until all that wrote had their answers. */
  public static void play(Fault fault, Scene scene) throws IOException, InterruptedException {
    long from = System.nanoTime();
    fault.script().play(scene);
    scene.tally().note(fault.name(), Duration.ofNanos(System.nanoTime() - from), Optional.empty());
  }
}
