package dev.quayside.portal.ratesheet.grid;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One row of cells.
 *
 * @param spot its first cell
 * @param hidden whether the sheet hides the row from whoever opens it
 */
public record Line(Spot spot, boolean hidden, List<Cell> cells) {

  public Line {
    cells = List.copyOf(cells);
  }

  /** Where it stands, such as "sheet FCL, row 5". */
  public String place() {
    return spot.inRow();
  }

  public int number() {
    return spot.row();
  }

  /** The cell in the column, counted from 0; a short row has empty cells at its end. */
  public Cell cell(int column) {
    return column < cells.size()
        ? cells.get(column)
        : Cell.of(new Spot(spot.sheet(), spot.row(), column), "");
  }

  public boolean blank() {
    for (Cell cell : cells) {
      if (!cell.blank()) {
        return false;
      }
    }
    return true;
  }

  /** Whether something stands in two cells at least; merged cells are one. */
  public boolean filledTwice() {
    Spot first = spot;
    boolean one = false;
    for (Cell cell : cells) {
      if (!cell.blank() && one && !cell.spot().equals(first)) {
        return true;
      }
      if (!cell.blank() && !one) {
        one = true;
        first = cell.spot();
      }
    }
    return false;
  }

  /** The cells something stands in; one that is merged over several columns is one. */
  public List<Cell> filled() {
    return cells.stream().filter(cell -> !cell.blank()).distinct().toList();
  }

  public Line with(UnaryOperator<Cell> change) {
    return new Line(spot, hidden, cells.stream().map(change).toList());
  }
}
