package dev.quayside.portal.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One figure, row by row. Page, chart and file are all made from it, so that they say the same.
 *
 * @param name in addresses and files, such as "lanes"
 * @param charts none where a picture says no more than the rows
 */
public record FigureTable(
    String name, List<String> headings, List<List<Cell>> rows, List<Chart> charts) {

  public FigureTable {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
    charts = List.copyOf(charts);
  }

  /** What a chart of it is drawn from. */
  public String drawing(Chart chart) {
    return Drawing.json(this, chart);
  }

  /**
   * One cell.
   *
   * @param shown as a person reads it
   * @param figure as a spreadsheet reckons with it; empty for words
   * @param leads to the cases behind it; "" where there are none
   */
  public record Cell(String shown, Optional<BigDecimal> figure, String leads) {}

  /**
   * How columns of it are drawn.
   *
   * @param kind as Chart.js calls it: "bar" or "line"
   * @param lying whether the bars lie, for long names
   * @param stacked whether the columns are parts of one
   * @param columns which are drawn, the first of the table is 0
   */
  public record Chart(
      String kind, String title, boolean lying, boolean stacked, List<Integer> columns) {
    public Chart {
      columns = List.copyOf(columns);
    }
  }
}
