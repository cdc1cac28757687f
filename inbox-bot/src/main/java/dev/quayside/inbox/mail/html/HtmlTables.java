package dev.quayside.inbox.mail.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Tells tables that say something from those that only lay out the page, in one way through. */
final class HtmlTables implements NodeVisitor {
  /** A single row whose cell has more lines than this lays out the page. */
  private static final int MOST_LINES_OF_A_CELL = 3;

  private static final Set<String> BREAKS = Set.of("br", "p", "div", "li");

  /** One open table. */
  private static final class Shape {
    private int rows;
    private int widestRow;
    private int filled;
    private boolean cellHasWords;
    private int breaks;
    private int tallestCell;

    private void endCell() {
      filled += cellHasWords ? 1 : 0;
      tallestCell = Math.max(tallestCell, breaks);
      breaks = 0;
      cellHasWords = false;
    }

    private void endRow() {
      rows += filled > 0 ? 1 : 0;
      widestRow = Math.max(widestRow, filled);
      filled = 0;
    }
  }

  private final Deque<Shape> open = new ArrayDeque<>();
  private final Set<Element> layout = new HashSet<>();
  private boolean tabular;

  /** Looks at all tables of a page. */
  static HtmlTables of(Element page) {
    HtmlTables tables = new HtmlTables();
    NodeTraversor.traverse(tables, page);
    return tables;
  }

  /** Some table has several rows with several cells that say something. */
  boolean tabular() {
    return tabular;
  }

  /** The table or row only lays out the page. */
  boolean isLayout(Element tableOrRow) {
    return layout.contains(tableOrRow);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words && !open.isEmpty()) {
      open.element().cellHasWords |= !words.isBlank();
    } else if (node instanceof Element element) {
      if (element.normalName().equals("table")) {
        markRowAround(element);
        open.push(new Shape());
      } else if (!open.isEmpty() && BREAKS.contains(element.normalName())) {
        open.element().breaks++;
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (open.isEmpty() || !(node instanceof Element element)) {
      return;
    }
    Shape shape = open.element();
    switch (element.normalName()) {
      case "td", "th" -> shape.endCell();
      case "tr" -> shape.endRow();
      case "table" -> {
        open.pop();
        String role = element.attr("role");
        boolean narrow = shape.widestRow <= 1;
        boolean tall = shape.rows == 1 && shape.tallestCell > MOST_LINES_OF_A_CELL;
        if (role.equals("presentation") || role.equals("none") || narrow || tall) {
          layout.add(element);
        } else {
          tabular |= shape.rows > 1;
        }
      }
      default -> {}
    }
  }

  /** A row that holds another table only lays out the page. */
  private void markRowAround(Element table) {
    for (Element up = table.parent(); up != null; up = up.parent()) {
      boolean row = up.normalName().equals("tr");
      if ((row && !layout.add(up)) || up.normalName().equals("table")) {
        return;
      }
      if (row) {
        return;
      }
    }
  }
}
