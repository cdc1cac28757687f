package dev.quayside.portal.ratesheet.xlsx;

import dev.quayside.portal.ratesheet.grid.Limits;
import dev.quayside.portal.ratesheet.grid.Marks;
import dev.quayside.portal.ratesheet.grid.Merged;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Looks a sheet through for what is hidden and what is merged, which stands behind its rows.
 *
 * @param rows how many rows it has
 */
record SheetMarks(Marks marks, int rows) {

  private static final int MOST_MERGED = 100_000;

  static SheetMarks of(Parts parts, String part) throws IOException, XMLStreamException {
    Set<Integer> columns = new TreeSet<>();
    Set<Integer> hiddenRows = new TreeSet<>();
    List<Merged> merged = new ArrayList<>();
    int rows = 0;
    try (var xml = parts.open(part)) {
      while (xml.reader().hasNext() && rows <= Limits.MOST_ROWS) {
        if (xml.reader().next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        switch (xml.reader().getLocalName()) {
          case "col" -> {
            int last = Math.min(Integer.parseInt(xml.attribute("max")), Limits.MOST_COLUMNS);
            for (int i = Integer.parseInt(xml.attribute("min")); i <= last; i++) {
              if (xml.isTrue("hidden")) {
                columns.add(i - 1);
              }
            }
          }
          case "row" -> {
            rows++;
            if (xml.isTrue("hidden")) {
              hiddenRows.add(
                  xml.attribute("r").isEmpty() ? rows : Integer.parseInt(xml.attribute("r")));
            }
          }
          case "mergeCell" -> {
            if (merged.size() < MOST_MERGED) {
              merged.add(merged(xml.attribute("ref")));
            }
          }
          default -> {}
        }
      }
    }
    return new SheetMarks(new Marks(columns, hiddenRows, merged), rows);
  }

  private static Merged merged(String reference) {
    int colon = reference.indexOf(':');
    String first = colon < 0 ? reference : reference.substring(0, colon);
    String last = colon < 0 ? reference : reference.substring(colon + 1);
    return new Merged(
        Reference.row(first), Reference.column(first), Reference.row(last), Reference.column(last));
  }
}
