package dev.quayside.rates.rehearsal.check;

import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which lanes stand in the rows above and below a row; a line keeps its order from week to week.
 */
final class Neighbours {

  /** What stands beyond the first and the last row. */
  private static final Set<Lane> EDGE = Set.of();

  private final Map<RateSource, Integer> rows = new HashMap<>();
  private final List<Set<Lane>> lanes = new ArrayList<>();

  static Neighbours of(List<Rate> rates) {
    var neighbours = new Neighbours();
    for (Rate rate : rates) {
      int row = neighbours.rows.computeIfAbsent(rate.source(), _ -> neighbours.lanes.size());
      if (row == neighbours.lanes.size()) {
        neighbours.lanes.add(new HashSet<>());
      }
      neighbours.lanes.get(row).add(rate.lane());
    }
    return neighbours;
  }

  Set<Lane> lanesAbove(Rate rate) {
    return beside(rate, -1);
  }

  Set<Lane> lanesBelow(Rate rate) {
    return beside(rate, 1);
  }

  /** Whether one of these lanes stands in the row above; an edge is like an edge. */
  boolean above(Rate rate, Set<Lane> others) {
    return alike(lanesAbove(rate), others);
  }

  boolean below(Rate rate, Set<Lane> others) {
    return alike(lanesBelow(rate), others);
  }

  private static boolean alike(Set<Lane> one, Set<Lane> other) {
    return one.isEmpty() ? other.isEmpty() : !Collections.disjoint(one, other);
  }

  private Set<Lane> beside(Rate rate, int offset) {
    int row = rows.getOrDefault(rate.source(), -2) + offset;
    return row < 0 || row >= lanes.size() ? EDGE : lanes.get(row);
  }
}
