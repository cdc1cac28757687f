package dev.quayside.inbox.attachment.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the columns of a table by what stands above one another: those of the rows that have as
 * many cells as most rows have.
 */
final class PrintedTable {

  private final List<Segment> columns;
  private final List<List<String>> rows = new ArrayList<>();

  private PrintedTable(List<Segment> columns) {
    this.columns = columns;
  }

  /** The cells row by row, empty ones in their place. */
  static List<List<String>> of(List<PrintedLine> rows) {
    var table = new PrintedTable(columns(rows));
    for (int i = 0; i < rows.size(); i++) {
      PrintedLine row = rows.get(i);
      if (i > 0 && row.single() && row.follows(rows.get(i - 1))) {
        table.goOn(row.first());
      } else {
        table.add(row);
      }
    }
    return table.rows;
  }

  private void add(PrintedLine row) {
    List<String> cells = new ArrayList<>();
    columns.forEach(_ -> cells.add(""));
    int next = 0;
    for (Segment segment : row.segments()) {
      int column = Math.max(next, column(segment));
      while (cells.size() <= column) {
        cells.add("");
      }
      cells.set(column, segment.words());
      next = column + 1;
    }
    rows.add(cells);
  }

  /** The cell above goes on in this line. */
  private void goOn(Segment segment) {
    List<String> last = rows.getLast();
    int column = Math.min(column(segment), last.size() - 1);
    last.set(column, Wrapped.joined(List.of(last.get(column), segment.words())));
  }

  /** The column it stands below; the nearest where it stands between two. */
  private int column(Segment segment) {
    int best = 0;
    for (int i = 1; i < columns.size(); i++) {
      best = columns.get(i).overlap(segment) > columns.get(best).overlap(segment) ? i : best;
    }
    return best;
  }

  private static List<Segment> columns(List<PrintedLine> rows) {
    Map<Integer, Integer> sizes = new HashMap<>();
    rows.stream()
        .filter(row -> !row.single())
        .forEach(row -> sizes.merge(row.segments().size(), 1, Integer::sum));
    int most = sizes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    int modal =
        sizes.entrySet().stream()
            .filter(size -> size.getValue() == most)
            .mapToInt(Map.Entry::getKey)
            .max()
            .orElse(1);
    List<Segment> columns = new ArrayList<>();
    for (PrintedLine row : rows) {
      if (row.segments().size() == modal) {
        for (int i = 0; i < modal; i++) {
          Segment cell = row.segments().get(i);
          if (columns.size() <= i) {
            columns.add(cell);
          } else {
            Segment column = columns.get(i);
            columns.set(
                i,
                new Segment(
                    "", Math.min(column.from(), cell.from()), Math.max(column.to(), cell.to())));
          }
        }
      }
    }
    return columns;
  }
}
