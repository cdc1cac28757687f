package dev.quayside.notifier.prose;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;

/** A letter as plain text. */
public final class PlainText {

  private PlainText() {}

  public static String of(List<Block> blocks) {
    return blocks.stream().map(PlainText::of).collect(joining("\n\n", "", "\n"));
  }

  private static String of(Block block) {
    return switch (block) {
      case Block.Paragraph(String text) -> text;
      case Block.Lead(String text) -> text;
      case Block.Heading(String text) -> text;
      case Block.Points(var points) -> points.stream().map("- "::concat).collect(joining("\n"));
      case Block.Numbered(var points) ->
          IntStream.range(0, points.size())
              .mapToObj(i -> i + 1 + ". " + points.get(i))
              .collect(joining("\n"));
      case Block.Table(var _, var rows) ->
          rows.stream().map(row -> "- " + String.join(" | ", row)).collect(joining("\n"));
      case Block.Signature(var lines) -> String.join("\n", lines);
      case Block.Link(String said, String address) -> said + "\n" + address;
      case Block.Aside(String text) -> text;
      case Block.Quoted(String said, String text) ->
          said + "\n" + text.lines().map(PlainText::quoted).collect(joining("\n"));
    };
  }

  /** RFC 3676: no space between the marks of a quote within a quote. */
  private static String quoted(String line) {
    return (line.startsWith(">") ? ">" : "> ") + line.stripTrailing();
  }
}
