package dev.quayside.app.load;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured.
 *
 * @param backlog mails that lie in the mailbox when it is opened
 * @param leg how long each robot is written to at a time
 * @param warming how long each is written to before, until what is often run was compiled
 * @param rounds how often the two take turns
 * @param flags of the virtual machine, for both
 */
record Plan(
    int backlog,
    Duration leg,
    Duration warming,
    int rounds,
    List<String> parts,
    List<String> flags) {

  /** As the launcher has them, but for what only its jar can have. */
  private static final String LAUNCHED =
      "-XX:+UseSerialGC -Xms64m -Xmx768m -XX:+UseTransparentHugePages";

  /**
   * By the system properties {@code load.backlog}, {@code load.seconds}, {@code load.warming},
   * {@code load.rounds}, {@code load.parts} and {@code load.flags}.
   */
  static Plan asAsked() {
    return new Plan(
        Integer.getInteger("load.backlog", 10_000),
        Duration.ofSeconds(Integer.getInteger("load.seconds", 60)),
        Duration.ofSeconds(Integer.getInteger("load.warming", 30)),
        Integer.getInteger("load.rounds", 2),
        words(System.getProperty("load.parts", "idle latency sustained backlog")),
        words(System.getProperty("load.flags", LAUNCHED)));
  }

  private static List<String> words(String all) {
    return List.of(all.split(" ", -1));
  }

  boolean has(String part) {
    return parts.contains(part);
  }
}
