package dev.quayside.app.bench.rates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.util.Statistics;

/**
 * A figure from all its rounds, in microseconds. The middle round counts: a machine that does other
 * things meanwhile spoils one or the other.
 */
final class Samples {

  private final List<Statistics> rounds = new ArrayList<>();

  void add(Statistics round) {
    rounds.add(round);
  }

  double median() {
    return middle(50);
  }

  double p99() {
    return middle(99);
  }

  private double middle(double percentile) {
    double[] sorted =
        rounds.stream().mapToDouble(round -> round.getPercentile(percentile)).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
