package dev.quayside.portal.figures;

import dev.quayside.portal.figures.FigureTable.Cell;
import dev.quayside.portal.figures.FigureTable.Chart;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What our script hands to Chart.js: labels, one set of figures for each column, and where each bar
 * leads.
 */
record Drawing(
    String kind, boolean lying, boolean stacked, List<String> labels, List<DataSet> sets) {

  /** Names that can be read below each other. */
  private static final int MOST_LYING = 12;

  /** A figure that there is none of leaves a gap. */
  record DataSet(String label, List<Optional<BigDecimal>> data, List<String> leads) {}

  static String json(FigureTable table, Chart chart) {
    List<List<Cell>> rows =
        table.rows().stream().limit(chart.lying() ? MOST_LYING : table.rows().size()).toList();
    return JsonMapper.shared()
        .writeValueAsString(
            new Drawing(
                chart.kind(),
                chart.lying(),
                chart.stacked(),
                rows.stream().map(row -> row.getFirst().shown()).toList(),
                chart.columns().stream()
                    .map(column ->
                        new DataSet(
                            table.headings().get(column),
                            rows.stream().map(row -> row.get(column).figure()).toList(),
                            rows.stream().map(row -> row.get(column).leads()).toList()))
                    .toList()));
  }
}
