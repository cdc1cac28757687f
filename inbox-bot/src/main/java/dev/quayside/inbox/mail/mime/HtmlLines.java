package dev.quayside.inbox.mail.mime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes down the lines of an HTML mail while its elements go by. */
final class HtmlLines implements NodeVisitor {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "table",
          "tr",
          "ul",
          "ol",
          "li",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "pre",
          "blockquote",
          "section",
          "article",
          "header",
          "footer",
          "hr",
          "center",
          "form",
          "dt",
          "dd",
          "address",
          "caption",
          "tbody",
          "thead");
  private static final Set<String> UNSEEN =
      Set.of("style", "script", "head", "title", "template", "noscript", "object", "select");

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder line = new StringBuilder();
  private final Deque<Element> cells = new ArrayDeque<>();
  private int quotes;
  private int unseen;
  private int blanks;

  String text() {
    breakLine();
    return out.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText(), inside(words, "pre"));
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  private void open(Element element) {
    String tag = element.normalName();
    unseen += hides(element) ? 1 : 0;
    if (tag.equals("br")) {
      breakOrBlank(true);
    } else if (isCell(element)) {
      if (element.previousElementSibling() != null) {
        if (!line.isEmpty() && line.charAt(line.length() - 1) == ' ') {
          line.setLength(line.length() - 1);
        }
        line.append('\t');
      }
      cells.push(element);
    } else if (isBlock(element)) {
      breakOrBlank(false);
      quotes += isQuote(element) ? 1 : 0;
      line.append(tag.equals("li") ? "- " : tag.equals("hr") ? "_".repeat(32) : "");
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (!cells.isEmpty() && cells.peek().equals(element)) {
      cells.pop();
    } else if (isBlock(element)) {
      breakOrBlank(false);
      quotes -= isQuote(element) ? 1 : 0;
      if (element.normalName().equals("p") && cells.isEmpty()) {
        blanks = Math.max(blanks, element.hasText() ? 0 : 1);
      }
    }
    unseen -= hides(element) ? 1 : 0;
  }

  private void append(String words, boolean asIs) {
    if (unseen > 0) {
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

  /** A cell that only lays out the page is a block as well. */
  private static boolean isBlock(Element element) {
    String tag = element.normalName();
    return BLOCKS.contains(tag) || tag.equals("td") || tag.equals("th");
  }

  /** A cell that holds another table only lays out the page. */
  private static boolean isCell(Element element) {
    String tag = element.normalName();
    return (tag.equals("td") || tag.equals("th")) && element.getElementsByTag("table").isEmpty();
  }

  private static boolean isQuote(Element element) {
    return element.normalName().equals("blockquote")
        && (element.attr("type").equals("cite")
            || element.hasClass("gmail_quote")
            || !style(element).contains("border:none"));
  }

  private static boolean hides(Element element) {
    return UNSEEN.contains(element.normalName()) || style(element).contains("display:none");
  }

  private static String style(Element element) {
    return element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
  }

  private static boolean inside(Node node, String tag) {
    return node.parent() instanceof Element parent && parent.normalName().equals(tag);
  }
}
