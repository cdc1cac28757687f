package dev.quayside.rates.cargo;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Full containers, how many of which type; at least one. */
public record Containers(Map<Equipment, Integer> counts) implements Load {

  private static final int MOST = 999;

  public Containers {
    if (counts.isEmpty()) {
      throw new IllegalArgumentException("At least one container is needed");
    }
    for (int count : counts.values()) {
      if (count < 1 || count > MOST) {
        throw new IllegalArgumentException("1 to " + MOST + " containers of a type: " + counts);
      }
    }
    counts = Collections.unmodifiableMap(new EnumMap<>(counts));
  }

  public static Containers of(int count, Equipment type) {
    return new Containers(Map.of(type, count));
  }

  public int total() {
    int total = 0;
    for (int count : counts.values()) {
      total += count;
    }
    return total;
  }

  public BigDecimal teu() {
    BigDecimal teu = BigDecimal.ZERO;
    for (var entry : counts.entrySet()) {
      teu = teu.add(entry.getKey().teu().multiply(BigDecimal.valueOf(entry.getValue())));
    }
    return teu;
  }

  /** As customers write it: 1x20GP + 2x40HC. */
  @Override
  public String toString() {
    return counts.entrySet().stream()
        .map(entry -> entry.getValue() + "x" + entry.getKey().label())
        .collect(joining(" + "));
  }
}
