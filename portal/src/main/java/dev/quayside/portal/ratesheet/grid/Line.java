package dev.quayside.portal.ratesheet.grid;

import java.util.List;

/**
 * One row of cells.
 *
 * @param place where it stands, such as "sheet FCL, row 5"
 */
public record Line(String place, List<Cell> cells) {

  public Line {
    cells = List.copyOf(cells);
  }

  /** The cell in the column, counted from 0; a short row has empty cells at its end. */
  public Cell cell(int column) {
    return column < cells.size()
        ? cells.get(column)
        : Cell.of(place + ", column " + Cell.letters(column), "");
  }

  public boolean blank() {
    return cells.stream().allMatch(Cell::blank);
  }
}
