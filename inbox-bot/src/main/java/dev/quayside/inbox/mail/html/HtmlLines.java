package dev.quayside.inbox.mail.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes down the lines of an HTML mail while its elements go by. */
final class HtmlLines implements NodeVisitor {
  /** More text than this is not written down; carried cells could multiply without end. */
  private static final int MOST_CHARACTERS = 400_000;

  private static final Set<String> BLOCKS =
      Set.of(
          ("p div table tr ul ol li h1 h2 h3 h4 h5 h6 pre blockquote section article header footer"
                  + " hr center form dt dd address caption tbody thead tfoot")
              .split(" "));

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder line = new StringBuilder();
  private final Deque<Element> cells = new ArrayDeque<>();
  private final Deque<HtmlGrid> grids = new ArrayDeque<>();
  private final HtmlTables tables;
  private final HtmlSight sight;
  private int quotes;
  private int kept;
  private int blanks;
  private int cellStart;

  HtmlLines(HtmlTables tables, boolean sheets) {
    this.tables = tables;
    this.sight = new HtmlSight(sheets);
  }

  String text() {
    breakLine();
    return out.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText(), kept > 0);
    } else if (node instanceof Element element) {
      sight.enter(element);
      open(element, element.normalName());
    }
  }

  private void open(Element element, String tag) {
    kept += keepsLines(element) ? 1 : 0;
    if (tag.equals("br")) {
      breakOrBlank(!sight.hidden());
    } else if (isCell(element)) {
      append(" ", false);
      trimEnd();
      line.append(silent() ? "" : grid().beforeCell());
      cellStart = line.length();
      cells.push(element);
    } else if (isBlock(element)) {
      breakOrBlank(false);
      begin(element, tag);
    }
  }

  private void begin(Element element, String tag) {
    if (HtmlQuotes.startsHistory(element)) {
      breakLine();
      line.append("-----Original Message-----");
      breakLine();
    }
    quotes += HtmlQuotes.isQuote(element) ? 1 : 0;
    if (tag.equals("table")) {
      grids.push(new HtmlGrid());
    } else if (tag.equals("tr")) {
      grid().beginRow();
    } else if (!silent()) {
      line.append(tag.equals("li") ? "- " : tag.equals("hr") ? "_".repeat(32) : "");
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (!cells.isEmpty() && cells.element().equals(element)) {
      cells.pop();
      String words = line.substring(Math.min(cellStart, line.length()));
      line.append(silent() ? "" : grid().afterCell(element, words));
    } else if (isBlock(element)) {
      end(element, element.normalName());
    }
    kept -= keepsLines(element) ? 1 : 0;
    sight.leave(element);
  }

  private void end(Element element, String tag) {
    if (tag.equals("tr") && !tables.isLayout(element)) {
      line.append(silent() ? "" : grid().endRow());
    }
    breakOrBlank(false);
    quotes -= HtmlQuotes.isQuote(element) ? 1 : 0;
    if (tag.equals("table") && grids.size() > 0) {
      grids.pop();
    }
    if (tag.equals("p") && cells.isEmpty()) {
      blanks = Math.max(blanks, element.hasText() ? 0 : 1);
    }
  }

  private void append(String words, boolean asIs) {
    if (silent()) {
      return;
    }
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (asIs && c == '\n') {
        breakOrBlank(true);
      } else if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
        if (!line.isEmpty() && !Character.isWhitespace(line.charAt(line.length() - 1))) {
          line.append(' ');
        }
      } else {
        line.append(c);
      }
    }
  }

  private boolean silent() {
    return sight.hidden() || out.length() + line.length() > MOST_CHARACTERS;
  }

  /** Inside a cell a new line is a blank: a table row must stay one line. */
  private void breakOrBlank(boolean evenIfEmpty) {
    if (!cells.isEmpty()) {
      append(" ", false);
    } else if (evenIfEmpty || !line.toString().isBlank()) {
      breakLine();
    } else {
      line.setLength(0);
    }
  }

  private void breakLine() {
    if (line.toString().isBlank()) {
      blanks++;
    } else {
      if (blanks > 0 && !out.isEmpty()) {
        out.append(quotes > 0 ? ">\n" : "\n");
      }
      out.append(quotes > 0 ? "> " : "").append(line.toString().stripTrailing()).append('\n');
      blanks = 0;
    }
    line.setLength(0);
  }

  private void trimEnd() {
    if (!line.isEmpty() && line.charAt(line.length() - 1) == ' ') {
      line.setLength(line.length() - 1);
    }
  }

  private HtmlGrid grid() {
    if (grids.isEmpty()) {
      grids.push(new HtmlGrid());
    }
    return grids.element();
  }

  /** A cell that only lays out the page is a block as well. */
  private static boolean isBlock(Element element) {
    String tag = element.normalName();
    return BLOCKS.contains(tag) || tag.equals("td") || tag.equals("th");
  }

  /** A cell of a table that says something. */
  private boolean isCell(Element element) {
    String tag = element.normalName();
    if (!tag.equals("td") && !tag.equals("th")) {
      return false;
    }
    for (Element up = element.parent(); up != null; up = up.parent()) {
      if (tables.isLayout(up)) {
        return false;
      }
      if (up.normalName().equals("table")) {
        return true;
      }
    }
    return true;
  }

  private static boolean keepsLines(Element element) {
    return element.normalName().equals("pre")
        || HtmlSight.style(element).getOrDefault("white-space", "").startsWith("pre");
  }
}
