package dev.quayside.app.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** How long each stage took, mail by mail. */
final class Timings {

  private static final double NANOS_IN_A_MILLI = 1_000_000;

  private final Map<Stage, List<Long>> nanos = new EnumMap<>(Stage.class);

  /** Does the work, and notes how long it took. */
  <T> T time(Stage stage, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    nanos.computeIfAbsent(stage, _ -> new ArrayList<>()).add(System.nanoTime() - start);
    return result;
  }

  int count(Stage stage) {
    return nanos.getOrDefault(stage, List.of()).size();
  }

  /** A head and a line for each stage. */
  List<String> table() {
    var lines = new ArrayList<String>();
    lines.add("%-8s %6s %9s %9s %9s   %s".formatted("stage", "mails", "median", "p95", "p99", ""));
    for (Stage stage : Stage.values()) {
      List<Long> sorted = new ArrayList<>(nanos.getOrDefault(stage, List.of()));
      if (!sorted.isEmpty()) {
        Collections.sort(sorted);
        lines.add(
            String.format(
                Locale.ROOT,
                "%-8s %6d %6.2f ms %6.2f ms %6.2f ms   %s",
                stage.label(),
                sorted.size(),
                millis(sorted, 0.5),
                millis(sorted, 0.95),
                millis(sorted, 0.99),
                stage.about()));
      }
    }
    return lines;
  }

  private static double millis(List<Long> sorted, double share) {
    int index = (int) Math.min(sorted.size() - 1L, Math.round(Math.floor(sorted.size() * share)));
    return sorted.get(index) / NANOS_IN_A_MILLI;
  }
}
