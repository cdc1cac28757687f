package dev.quayside.portal.lists;

import dev.quayside.portal.page.Numbers;
import io.helidon.common.parameters.Parameters;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tasks that somebody ended, let rest or gave away together, so that it is taken back together.
 *
 * @param at to the millisecond, as the book keeps it
 */
public record JustDone(List<Long> tasks, Instant at) {

  public JustDone {
    tasks = List.copyOf(tasks);
  }

  /** As an address says it; "" where it was done with none. */
  static String text(List<Long> tasks, Instant at) {
    return tasks.isEmpty() ? "" : new JustDone(tasks, at).text();
  }

  /** Reads what {@link #text} writes, under "done"; empty where it is something else. */
  static Optional<JustDone> read(Parameters fields) {
    String[] parts = fields.first("done").orElse("").split("_", 2);
    List<Long> tasks = parts.length < 2 ? List.of() : numbers(parts[1]);
    return Numbers.number(parts[0])
        .filter(_ -> !tasks.isEmpty())
        .map(at -> new JustDone(tasks, Instant.ofEpochMilli(at)));
  }

  /** Plain enough for an address. */
  public String text() {
    return at.toEpochMilli() + "_" + numbers(tasks);
  }

  /** Plain enough for an address. */
  static String numbers(List<Long> tasks) {
    return tasks.stream().map(String::valueOf).collect(Collectors.joining("."));
  }

  /** Reads what {@link #numbers} writes; whatever else stands there is left. */
  static List<Long> numbers(String text) {
    return Arrays.stream(text.split("\\.")).map(Numbers::number).flatMap(Optional::stream).toList();
  }
}
