package dev.quayside.portal.lists;

import dev.quayside.portal.page.Numbers;
import io.helidon.common.parameters.Parameters;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tasks that were ticked off together, so that they can be opened again together.
 *
 * @param at to the millisecond, as the book keeps it
 */
public record TickedOff(List<Long> tasks, Instant at) {

  public TickedOff {
    tasks = List.copyOf(tasks);
  }

  /** Reads what {@link #text} writes, under "done"; empty where it is something else. */
  static Optional<TickedOff> read(Parameters fields) {
    String[] parts = fields.first("done").orElse("").split("_", 2);
    List<Long> tasks =
        parts.length < 2
            ? List.of()
            : Arrays.stream(parts[1].split("\\."))
                .map(Numbers::number)
                .flatMap(Optional::stream)
                .toList();
    return Numbers.number(parts[0])
        .filter(_ -> !tasks.isEmpty())
        .map(at -> new TickedOff(tasks, Instant.ofEpochMilli(at)));
  }

  /** Plain enough for an address. */
  public String text() {
    return at.toEpochMilli()
        + "_"
        + tasks.stream().map(String::valueOf).collect(Collectors.joining("."));
  }
}
