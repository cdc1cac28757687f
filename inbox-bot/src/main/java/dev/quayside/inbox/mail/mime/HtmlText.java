package dev.quayside.inbox.mail.mime;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/**
 * The words of an HTML mail as a reader sees them: line breaks kept, each table row one line with
 * its cells parted by tabs, quoted text led by ">".
 *
 * @param tabular there is a table with several rows of several cells
 */
record HtmlText(String text, boolean tabular) {
  private static final int DEEPEST_TAGS = 512;

  static HtmlText read(String html) {
    Document page =
        Jsoup.parse(html, "", org.jsoup.parser.Parser.htmlParser().setMaxDepth(DEEPEST_TAGS));
    TableGrid.straighten(page.body());
    HtmlLines lines = new HtmlLines();
    NodeTraversor.traverse(lines, page.body());
    return new HtmlText(PlainText.tidy(lines.text()), hasTable(page));
  }

  /** Layout tables have one cell in a row; a table that says something has more. */
  private static boolean hasTable(Document page) {
    int rows = 0;
    for (Element row : page.getElementsByTag("tr")) {
      long filled =
          row.children().stream()
              .filter(cell -> cell.hasText() && cell.getElementsByTag("table").isEmpty())
              .limit(2)
              .count();
      rows += filled > 1 ? 1 : 0;
    }
    return rows > 1;
  }
}
