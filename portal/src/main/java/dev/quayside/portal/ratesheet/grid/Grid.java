package dev.quayside.portal.ratesheet.grid;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sheet of a workbook, or a whole text file.
 *
 * @param name the sheet's name; empty for a text file
 */
public record Grid(String name, Marks marks, Rows rows) {

  /** Its rows from the first to the last; a long sheet is read again each time it is asked. */
  public interface Rows {

    /** To be closed after use. */
    Stream<Line> open();
  }

  public static Grid of(String name, List<Line> lines) {
    return new Grid(name, Marks.NONE, lines::stream);
  }

  public List<Line> lines() {
    try (Stream<Line> all = rows.open()) {
      return all.toList();
    }
  }
}
