package dev.quayside.portal.ratesheet.grid;

import java.util.List;

/**
 * A sheet of a workbook, or a whole text file.
 *
 * @param name the sheet's name; empty for a text file
 */
public record Grid(String name, List<Line> lines) {

  public Grid {
    lines = List.copyOf(lines);
  }
}
