package dev.quayside.portal.ratesheet.grid;

/**
 * Where a cell stands, so that a person can find it again.
 *
 * @param sheet the sheet's name; empty for a text file
 * @param row counted from 1; in a text file the line. 0 for what stands in no row
 * @param column counted from 0
 */
public record Spot(String sheet, int row, int column) {

  /** What a person has said of a sheet stands in none of its cells. */
  public static Spot said(String key) {
    return new Spot("answer " + key, 0, 0);
  }

  /** Such as "sheet FCL, cell C5" or "line 5, column C". */
  @Override
  public String toString() {
    if (row == 0) {
      return sheet;
    }
    return sheet.isEmpty()
        ? "line " + row + ", column " + letters(column)
        : "sheet " + sheet + ", cell " + letters(column) + row;
  }

  /** The row alone, such as "sheet FCL, row 5". */
  public String inRow() {
    if (row == 0) {
      return sheet;
    }
    return sheet.isEmpty() ? "line " + row : "sheet " + sheet + ", row " + row;
  }

  /** A, B … Z, AA: the column's letters, counted from 0. */
  public static String letters(int column) {
    return column < 26
        ? String.valueOf((char) ('A' + column))
        : letters(column / 26 - 1) + (char) ('A' + column % 26);
  }
}
