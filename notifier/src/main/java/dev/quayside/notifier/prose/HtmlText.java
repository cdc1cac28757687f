package dev.quayside.notifier.prose;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * A letter as HTML, with the few tags and inline styles that every mail reader shows. Everything
 * that comes from outside is escaped.
 */
public final class HtmlText {

  private static final String FONT =
      "font-family:Arial,'Microsoft YaHei','PingFang SC',sans-serif;font-size:14px;"
          + "line-height:1.5;color:#1f2933";
  private static final String CELL =
      "padding:4px 12px 4px 0;border-bottom:1px solid #cbd4dd;text-align:left;vertical-align:top";

  private static final String WIDE = " &nbsp; &nbsp;";

  private HtmlText() {}

  /**
   * The whole page.
   *
   * @param language BCP 47, so that a reader picks the right Chinese letters
   */
  public static String of(List<Block> blocks, String language) {
    return blocks.stream()
        .map(HtmlText::of)
        .collect(
            joining(
                "\n",
                """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"></head><body>
                <div style="%s">
                """
                    .formatted(language, FONT),
                "\n</div>\n</body></html>\n"));
  }

  private static String of(Block block) {
    return switch (block) {
      case Block.Paragraph(String text) -> "<p>" + lines(text) + "</p>";
      case Block.Lead(String text) -> "<p><strong>" + lines(text) + "</strong></p>";
      case Block.Heading(String text) -> "<p><strong>" + lines(text) + "</strong></p>";
      case Block.Points(var points) -> list("ul", points);
      case Block.Numbered(var points) -> list("ol", points);
      case Block.Table(var head, var rows) -> table(head, rows);
      case Block.Signature(var lines) -> "<p>" + lines(String.join("\n", lines)) + "</p>";
      case Block.Link(String said, String address) ->
          "<p>%s<br>\n<a href=\"%s\">%s</a></p>"
              .formatted(lines(said), escaped(address), escaped(address));
      case Block.Aside(String text) ->
          "<p style=\"color:#9aa5b1;font-size:11px\">" + lines(text) + "</p>";
      case Block.Quoted(String said, String text) ->
          """
          <p style="color:#5a6672">%s</p>
          <blockquote style="margin:0;padding-left:12px;border-left:3px solid #cbd4dd;\
          color:#5a6672">%s</blockquote>\
          """
              .formatted(lines(said), lines(text));
    };
  }

  private static String list(String tag, List<String> points) {
    return points.stream()
        .map(point -> "<li>" + lines(point) + "</li>")
        .collect(joining("", "<" + tag + ">", "</" + tag + ">"));
  }

  private static String table(List<String> head, List<List<String>> rows) {
    return "<table style=\"border-collapse:collapse\">"
        + row("th", head)
        + rows.stream().map(row -> row("td", row)).collect(joining())
        + "</table>";
  }

  private static String row(String tag, List<String> cells) {
    return cells.stream()
        .map(cell -> "<%s style=\"%s\">%s</%s>".formatted(tag, CELL, lines(cell), tag))
        .collect(joining("", "<tr>", "</tr>"));
  }

  /** What stands apart in the text stands apart here. */
  private static String lines(String text) {
    return escaped(text).lines().map(String::strip).collect(joining("<br>\n")).replace("   ", WIDE);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
