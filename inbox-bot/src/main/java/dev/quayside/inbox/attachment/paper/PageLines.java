package dev.quayside.inbox.attachment.paper;

import dev.quayside.inbox.attachment.words.WordLines;
import java.util.ArrayList;
import java.util.List;

/** Writes down a page: rows with several cells as a table, the rest as running text. */
final class PageLines {

  private PageLines() {}

  static void write(List<PrintedLine> rows, WordLines lines) {
    float right =
        (float)
            rows.stream()
                .filter(PrintedLine::single)
                .mapToDouble(row -> row.first().to())
                .max()
                .orElse(0);
    for (int i = 0; i < rows.size() && !lines.full(); ) {
      int end = tableEnd(rows, i);
      if (end > i) {
        lines.line("");
        PrintedTable.of(rows.subList(i, end)).forEach(lines::row);
        lines.line("");
        i = end;
      } else {
        end = paragraphEnd(rows, i, right);
        lines.line(joined(rows.subList(i, end)));
        i = end;
      }
    }
  }

  /** The rows from here on that have several cells, with the wrapped lines of cells among them. */
  private static int tableEnd(List<PrintedLine> rows, int from) {
    if (rows.get(from).single()) {
      return from;
    }
    int end = from + 1;
    while (end < rows.size() && (!rows.get(end).single() || isWrapped(rows, end))) {
      end++;
    }
    return end;
  }

  /** The second line of a cell: below a row's cell other than its first, or between two rows. */
  private static boolean isWrapped(List<PrintedLine> rows, int index) {
    PrintedLine row = rows.get(index);
    PrintedLine above = rows.get(index - 1);
    if (!row.follows(above)) {
      return false;
    }
    boolean below = above.segments().stream().anyMatch(cell -> cell.overlap(row.first()) > 0);
    boolean wide =
        above.segments().stream().filter(cell -> cell.overlap(row.first()) > 0).count() > 1;
    boolean firstColumn =
        row.first().from() < above.first().to() && above.first().overlap(row.first()) > 0;
    return below && !wide && (!firstColumn || above.segments().size() > 2);
  }

  /** Lines that run on to the right margin go on in the next one. */
  private static int paragraphEnd(List<PrintedLine> rows, int from, float right) {
    int end = from + 1;
    while (end < rows.size() && runsOn(rows.get(end - 1), rows.get(end), right)) {
      end++;
    }
    return end;
  }

  private static boolean runsOn(PrintedLine line, PrintedLine next, float right) {
    char last = line.first().words().charAt(line.first().words().length() - 1);
    return next.single()
        && next.follows(line)
        && Math.abs(next.first().from() - line.first().from()) < 2
        && line.first().to() > 0.9f * right
        && ".:;。：；!?！？".indexOf(last) < 0
        && Character.isLetter(next.first().words().codePointAt(0));
  }

  private static String joined(List<PrintedLine> rows) {
    List<String> words = new ArrayList<>();
    rows.forEach(row -> words.add(row.first().words()));
    return Wrapped.joined(words);
  }
}
