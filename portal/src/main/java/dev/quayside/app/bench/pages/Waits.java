package dev.quayside.app.bench.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long each page was waited for. */
final class Waits {

  private static final double NANOS_IN_A_MILLI = 1_000_000;

  private final Map<Page, ConcurrentLinkedQueue<Long>> nanos = new ConcurrentHashMap<>();

  void add(Page page, long waited) {
    nanos.computeIfAbsent(page, _ -> new ConcurrentLinkedQueue<>()).add(waited);
  }

  List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add("%-14s %6s %9s %9s %9s".formatted("page", "times", "median", "p99", "longest"));
    new TreeMap<>(nanos)
        .forEach((page, waited) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "%-14s %6d %6.1f ms %6.1f ms %6.1f ms",
                    page.name().toLowerCase(Locale.ROOT),
                    waited.size(),
                    millis(waited, 0.5),
                    millis(waited, 0.99),
                    millis(waited, 1))));
    return lines;
  }

  /** The p99 of the page that is waited for longest, in milliseconds. */
  double slowest() {
    return nanos.values().stream().mapToDouble(waited -> millis(waited, 0.99)).max().orElse(0);
  }

  private static double millis(ConcurrentLinkedQueue<Long> waited, double share) {
    long[] sorted = waited.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))]
        / NANOS_IN_A_MILLI;
  }
}
