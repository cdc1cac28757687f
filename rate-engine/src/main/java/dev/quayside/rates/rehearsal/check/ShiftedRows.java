package dev.quayside.rates.rehearsal.check;

import static java.util.stream.Collectors.toCollection;

import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.rehearsal.change.Counterparts.Pair;
import dev.quayside.rates.rehearsal.doubt.Doubt;
import dev.quayside.rates.rehearsal.doubt.Warning.Raised;
import dev.quayside.rates.rehearsal.evidence.Evidence;
import dev.quayside.rates.rehearsal.evidence.Trends;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a column that slid one row up or down: at least two rows running, its figures are what the
 * neighbour's other columns say the neighbour's should be.
 */
final class ShiftedRows {

  private static final double FITS = Math.log(1.03);
  private static final double DOES_NOT_FIT = Math.log(1.1);

  private record Row(Rate now, Map<String, UnitPrice> prices, Map<String, UnitPrice> before) {}

  private final Evidence evidence;
  private final List<Row> rows;

  private ShiftedRows(Evidence evidence, List<Row> rows) {
    this.evidence = evidence;
    this.rows = rows;
  }

  static List<Raised> of(Evidence evidence) {
    Set<RateSource> seen = new HashSet<>();
    List<Row> rows = new ArrayList<>();
    for (Pair pair : evidence.pairs()) {
      if (pair.before().isPresent() && seen.add(pair.now().source())) {
        rows.add(
            new Row(
                pair.now(),
                evidence.prices().of(pair.now().freight()),
                evidence.prices().of(pair.before().get().freight())));
      }
    }
    var finder = new ShiftedRows(evidence, rows);
    List<Raised> raised = new ArrayList<>();
    Set<String> columns =
        rows.stream()
            .flatMap(row -> row.prices.keySet().stream())
            .collect(toCollection(LinkedHashSet::new));
    columns.forEach(column -> {
      finder.find(column, -1, raised);
      finder.find(column, 1, raised);
    });
    return raised;
  }

  private void find(String column, int offset, List<Raised> raised) {
    List<Integer> running = new ArrayList<>();
    for (int i = 0; i <= rows.size(); i++) {
      if (i < rows.size() && isNeighbours(column, i, offset)) {
        running.add(i);
      } else {
        if (running.size() > 1) {
          running.forEach(at -> raised.add(raised(column, at, offset)));
        }
        running.clear();
      }
    }
  }

  private Raised raised(String column, int at, int offset) {
    Row row = rows.get(at);
    UnitPrice price = Optional.ofNullable(row.prices.get(column)).orElseThrow();
    return new Raised(
        row.now, new Doubt.RowsShifted(column, price, rows.get(at + offset).now.lane()));
  }

  private boolean isNeighbours(String column, int at, int offset) {
    if (at + offset < 0 || at + offset >= rows.size()) {
      return false;
    }
    UnitPrice price = rows.get(at).prices.get(column);
    return price != null
        && off(price, column, rows.get(at)).filter(far -> far > DOES_NOT_FIT).isPresent()
        && off(price, column, rows.get(at + offset)).filter(far -> far < FITS).isPresent();
  }

  /** How far the price is from what the row's other columns let expect of this one. */
  private Optional<Double> off(UnitPrice price, String column, Row row) {
    UnitPrice was = row.before.get(column);
    List<Double> others =
        row.prices.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(column))
            .flatMap(entry ->
                Optional.ofNullable(row.before.get(entry.getKey()))
                    .flatMap(old -> evidence.worth().ratio(entry.getValue(), old))
                    .stream())
            .toList();
    if (was == null || others.isEmpty()) {
      return Optional.empty();
    }
    return evidence
        .worth()
        .ratio(price, was)
        .map(ratio -> Math.abs(Math.log(ratio / Trends.middle(others))));
  }
}
