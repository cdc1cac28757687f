package dev.quayside.notifier.prose;

import java.util.List;

/** A piece of a letter, before it is decided how it looks. */
public sealed interface Block {

  record Paragraph(String text) implements Block {}

  /** What the customer looks for first. */
  record Lead(String text) implements Block {}

  record Heading(String text) implements Block {}

  record Points(List<String> points) implements Block {
    public Points {
      points = List.copyOf(points);
    }
  }

  /** Points the customer can answer by their number. */
  record Numbered(List<String> points) implements Block {
    public Numbered {
      points = List.copyOf(points);
    }
  }

  /**
   * Things to compare.
   *
   * @param rows each with one cell a column; the cells of a row make sense without the head
   */
  record Table(List<String> head, List<List<String>> rows) implements Block {
    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** Who writes, one line after the other. */
  record Signature(List<String> lines) implements Block {
    public Signature {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Something to open.
   *
   * @param said what it is for
   * @param address a web address of ours
   */
  record Link(String said, String address) implements Block {}

  /** Something for machines, which people may overlook. */
  record Aside(String text) implements Block {}

  /**
   * The customer's own words, so that he sees what is answered.
   *
   * @param said the line above it: when who wrote
   */
  record Quoted(String said, String text) implements Block {}
}
