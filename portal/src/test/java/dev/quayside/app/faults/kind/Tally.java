package dev.quayside.app.faults.kind;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How often each harm was done, and how long customers waited afterwards. */
final class Tally {

  private record Waits(List<Duration> first, List<Duration> hit) {}

  private final Map<String, Waits> lines = new LinkedHashMap<>();

  /**
   * Notes one.
   *
   * @param first from the restart to the first answer; without one, from its beginning to the end
   * @param hit to the answer to the mail that was struck
   */
  void note(String harm, Duration first, Optional<Duration> hit) {
    Waits waits = lines.computeIfAbsent(harm, _ -> new Waits(new ArrayList<>(), new ArrayList<>()));
    waits.first().add(first);
    hit.ifPresent(waits.hit()::add);
  }

  @Override
  public String toString() {
    var table = new StringBuilder();
    table.append(
        "%-36s %5s %21s %21s%n".formatted("harm", "times", "first answer after", "its own after"));
    table.append(
        "%-36s %5s %10s %10s %10s %10s%n".formatted("", "", "median", "worst", "median", "worst"));
    lines.forEach((harm, waits) ->
        table.append(
            "%-36s %5d %10s %10s %10s %10s%n"
                .formatted(
                    harm,
                    waits.first().size(),
                    at(waits.first(), 0.5),
                    at(waits.first(), 1),
                    at(waits.hit(), 0.5),
                    at(waits.hit(), 1))));
    return table.toString();
  }

  private static String at(List<Duration> waits, double share) {
    if (waits.isEmpty()) {
      return "-";
    }
    var sorted = waits.stream().sorted().toList();
    Duration wait = sorted.get((int) Math.round(share * (sorted.size() - 1)));
    return "%.1f s".formatted(wait.toMillis() / 1000.0);
  }
}
