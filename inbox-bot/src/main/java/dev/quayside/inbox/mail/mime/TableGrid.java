package dev.quayside.inbox.mail.mime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Lays a table out as a grid: a cell that reaches over several rows stands in each of them, one
 * over several columns is followed by empty ones, so that every row has a cell for every heading.
 */
final class TableGrid {
  /** Beyond these nobody sets out a request; a hostile number must not fill the memory. */
  private static final int MOST_ROWS = 60;

  private static final int MOST_COLUMNS = 40;

  private TableGrid() {}

  static void straighten(Element page) {
    for (Element table : page.getElementsByTag("table")) {
      if (table.getElementsByTag("table").size() == 1
          && !table.select("[rowspan],[colspan]").isEmpty()) {
        table(table);
      }
    }
  }

  private static void table(Element table) {
    Map<Integer, Element> reaching = new HashMap<>();
    Map<Integer, Integer> left = new HashMap<>();
    for (Element row : table.getElementsByTag("tr")) {
      var own = new ArrayList<>(row.children());
      int column = 0;
      for (Element cell : own) {
        column = fill(row, cell, column, reaching, left);
        int wide = number(cell, "colspan", MOST_COLUMNS);
        int deep = number(cell, "rowspan", MOST_ROWS);
        if (deep > 1) {
          Element again = cell.clone();
          again.removeAttr("rowspan");
          reaching.put(column, again);
          left.put(column, deep - 1);
        }
        Element last = cell;
        for (int i = 1; i < wide; i++) {
          Element empty = new Element("td");
          last.after(empty);
          last = empty;
        }
        column += wide;
      }
      fill(row, null, column, reaching, left);
    }
  }

  /** Puts what reaches down from above before this cell; at the row's end behind its last. */
  private static int fill(
      Element row,
      @Nullable Element before,
      int from,
      Map<Integer, Element> reaching,
      Map<Integer, Integer> left) {
    int column = from;
    Element again = reaching.get(column);
    while (again != null && left.getOrDefault(column, 0) > 0 && column < MOST_COLUMNS) {
      Element copy = again.clone();
      if (before == null) {
        row.appendChild(copy);
      } else {
        before.before(copy);
      }
      left.merge(column, -1, Integer::sum);
      column++;
      again = reaching.get(column);
    }
    return column;
  }

  private static int number(Element cell, String attribute, int most) {
    String written = cell.attr(attribute).strip();
    boolean plain = !written.isEmpty() && written.length() < 5;
    if (!plain || !written.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return 1;
    }
    return Math.clamp(Integer.parseInt(written), 1, most);
  }
}
