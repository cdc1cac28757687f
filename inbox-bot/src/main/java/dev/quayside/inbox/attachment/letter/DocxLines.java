package dev.quayside.inbox.attachment.letter;

import dev.quayside.inbox.attachment.words.WordLines;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Writes down paragraphs and table rows while the elements of a letter go by. A cell merged down is
 * filled with what stands above; a table within a cell is part of the cell's words.
 */
final class DocxLines {

  private final WordLines lines;
  private final StringBuilder paragraph = new StringBuilder();
  private final Deque<Table> tables = new ArrayDeque<>();
  private boolean inText;

  DocxLines(WordLines lines) {
    this.lines = lines;
  }

  void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "t" -> inText = true;
      case "tab" -> paragraph.append(tables.isEmpty() && inParagraph(xml) ? "\t" : " ");
      case "br", "cr" -> breakLine();
      case "noBreakHyphen" -> paragraph.append('-');
      case "tbl" -> {
        if (!paragraph.isEmpty()) {
          endParagraph();
        }
        tables.push(new Table());
      }
      case "tr" -> table().row.clear();
      case "tc" -> table().startCell();
      case "gridSpan" -> table().span = number(attribute(xml));
      case "vMerge" -> table().continued = !"restart".equals(attribute(xml));
      default -> {}
    }
  }

  void end(String element) {
    switch (element) {
      case "t" -> inText = false;
      case "p" -> endParagraph();
      case "tc" -> table().endCell();
      case "tr" -> endRow();
      case "tbl" -> {
        tables.poll();
        if (tables.isEmpty()) {
          lines.line("");
        }
      }
      default -> {}
    }
  }

  void words(String text) {
    if (inText) {
      paragraph.append(text);
    }
  }

  /** A tab stop in a paragraph's settings is not a tab in its text. */
  private static boolean inParagraph(XMLStreamReader xml) {
    return xml.getAttributeCount() == 0;
  }

  private void breakLine() {
    if (tables.isEmpty()) {
      endParagraph();
    } else {
      paragraph.append(' ');
    }
  }

  private void endParagraph() {
    if (tables.isEmpty()) {
      lines.line(paragraph.toString());
    } else {
      table().cell.append(paragraph).append(' ');
    }
    paragraph.setLength(0);
  }

  private void endRow() {
    Table table = table();
    if (tables.size() == 1) {
      lines.row(table.row);
    } else {
      Table inner = tables.pop();
      table().cell.append(String.join(" ", inner.row)).append(' ');
      tables.push(inner);
    }
  }

  /** A row or cell that stands in no table is a table of its own. */
  private Table table() {
    if (tables.isEmpty()) {
      tables.push(new Table());
    }
    return tables.element();
  }

  private static String attribute(XMLStreamReader xml) {
    @Nullable String value = xml.getAttributeValue(xml.getNamespaceURI(), "val");
    return value == null ? "" : value;
  }

  private static int number(String text) {
    return text.length() == 1 && Character.isDigit(text.charAt(0)) ? text.charAt(0) - '0' : 1;
  }

  /** One table as far as it was read. */
  private static final class Table {
    final List<String> row = new ArrayList<>();
    final Map<Integer, String> above = new HashMap<>();
    final StringBuilder cell = new StringBuilder();
    int span = 1;
    boolean continued;

    void startCell() {
      cell.setLength(0);
      span = 1;
      continued = false;
    }

    void endCell() {
      String words = cell.toString().strip();
      int column = row.size();
      row.add(continued && words.isEmpty() ? above.getOrDefault(column, "") : words);
      above.put(column, row.get(column));
      for (int i = 1; i < span; i++) {
        row.add("");
      }
    }
  }
}
