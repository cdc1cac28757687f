package dev.quayside.inbox.mail.html;

import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/**
 * The columns of one table while its rows go by, so that a cell that spans rows or columns stands
 * in each of them, where a reader sees it.
 */
final class HtmlGrid {
  private static final int MOST_COLUMNS = 60;
  private static final int MOST_ROWS = 100;
  private static final int LONGEST_CARRIED = 120;

  /** A cell's words and how many rows below it also has. */
  private record Carried(String words, int rows) {}

  private final Map<Integer, Carried> carried = new TreeMap<>();
  private int column;

  void beginRow() {
    column = 0;
  }

  /** What stands to the left of the next cell: tabs, and cells from rows above. */
  String beforeCell() {
    StringBuilder out = new StringBuilder(column > 0 ? "\t" : "");
    while (carried.containsKey(column)) {
      out.append(take(column)).append('\t');
      column++;
    }
    return out.toString();
  }

  /** What stands to the right of a cell: a tab for each further column it spans. */
  String afterCell(Element cell, String words) {
    int columns = span(cell, "colspan", MOST_COLUMNS);
    int rows = span(cell, "rowspan", MOST_ROWS);
    String text = words.strip();
    if (rows > 1 && column < MOST_COLUMNS && text.length() <= LONGEST_CARRIED) {
      carried.put(column, new Carried(text, rows - 1));
    }
    column += columns;
    return "\t".repeat(columns - 1);
  }

  /** Cells from rows above that stand to the right of the last cell. */
  String endRow() {
    StringBuilder out = new StringBuilder();
    while (carried.containsKey(column)) {
      out.append(column > 0 ? "\t" : "").append(take(column));
      column++;
    }
    return out.toString();
  }

  private String take(int at) {
    Carried cell = carried.getOrDefault(at, new Carried("", 0));
    if (cell.rows() > 1) {
      carried.put(at, new Carried(cell.words(), cell.rows() - 1));
    } else {
      carried.remove(at);
    }
    return cell.words();
  }

  private static int span(Element cell, String name, int most) {
    String text = cell.attr(name).strip();
    boolean number =
        !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Math.clamp(Integer.parseInt(text), 1, most) : 1;
  }
}
