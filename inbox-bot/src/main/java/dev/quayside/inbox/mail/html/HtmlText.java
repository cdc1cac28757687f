package dev.quayside.inbox.mail.html;

import dev.quayside.inbox.mail.AttachedFile;
import dev.quayside.inbox.mail.plain.PlainText;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/**
 * The words of an HTML mail as a reader sees them: line breaks kept, each table row one line with
 * its cells parted by tabs, quoted text led by ">".
 *
 * @param tabular there is a table with several rows of several cells
 * @param linked files that it only links to
 */
public record HtmlText(String text, boolean tabular, List<AttachedFile> linked) {
  private static final int DEEPEST_TAGS = 200;

  public HtmlText {
    linked = List.copyOf(linked);
  }

  /** Reads a page; what is in it but cannot be seen is left out. */
  public static HtmlText read(String html) {
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST_TAGS);
    Document page = Jsoup.parse(HtmlTrim.trim(html), "", parser);
    List<AttachedFile> linked = LinkedFiles.takeOut(page);
    HtmlTables tables = HtmlTables.of(page.body());
    boolean sheets = html.contains("<style") || html.contains("<STYLE");
    HtmlLines lines = new HtmlLines(tables, sheets);
    NodeTraversor.traverse(lines, page.body());
    return new HtmlText(PlainText.tidy(lines.text()), tables.tabular(), linked);
  }
}
