package dev.quayside.rates.rehearsal.check;

import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.rehearsal.doubt.Doubt;
import dev.quayside.rates.rehearsal.evidence.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds a row that lost a column, and whose other figures fit the columns beside them better. */
final class ShiftedColumns {

  /** The figures moved alike: the logarithms of their ratios lie so close together. */
  private static final double ALIKE = 0.04;

  private static final double UNLIKE = 0.08;

  private ShiftedColumns() {}

  static Optional<Doubt> of(
      Map<String, UnitPrice> now, Map<String, UnitPrice> before, Evidence evidence) {
    boolean lost = before.keySet().stream().anyMatch(column -> !now.containsKey(column));
    if (!lost || now.size() < 2) {
      return Optional.empty();
    }
    double own = spread(0, now, before, evidence).orElse(0.0);
    for (int shift : new int[] {1, -1}) {
      Optional<Double> shifted = spread(shift, now, before, evidence);
      if (own > UNLIKE && shifted.isPresent() && shifted.get() < ALIKE) {
        return doubt(shift, now, before);
      }
    }
    return Optional.empty();
  }

  /** How far apart the figures moved, if each stood so many columns before its own. */
  private static Optional<Double> spread(
      int shift, Map<String, UnitPrice> now, Map<String, UnitPrice> before, Evidence evidence) {
    List<String> columns = List.copyOf(before.keySet());
    List<Double> moved = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int beside = i + shift;
      UnitPrice price = now.get(columns.get(i));
      UnitPrice was =
          beside < 0 || beside >= columns.size() ? null : before.get(columns.get(beside));
      if (price != null && was != null) {
        evidence.worth().ratio(price, was).map(Math::log).ifPresent(moved::add);
      }
    }
    return moved.size() < 2
        ? Optional.empty()
        : Optional.of(
            moved.stream().max(Double::compare).orElseThrow()
                - moved.stream().min(Double::compare).orElseThrow());
  }

  private static Optional<Doubt> doubt(
      int shift, Map<String, UnitPrice> now, Map<String, UnitPrice> before) {
    List<String> columns = List.copyOf(before.keySet());
    return now.entrySet().stream()
        .filter(entry -> {
          int beside = columns.indexOf(entry.getKey()) + shift;
          return columns.contains(entry.getKey()) && beside >= 0 && beside < columns.size();
        })
        .findFirst()
        .map(entry ->
            new Doubt.ColumnsShifted(
                entry.getKey(),
                entry.getValue(),
                columns.get(columns.indexOf(entry.getKey()) + shift)));
  }
}
