package dev.quayside.portal.ratesheet.grid;

/**
 * Cells made into one; what stands in the first of them holds for all.
 *
 * @param top the first row, counted from 1
 * @param left the first column, counted from 0
 * @param bottom the last row
 * @param right the last column
 */
public record Merged(int top, int left, int bottom, int right) {

  public boolean covers(int row, int column) {
    return row >= top && row <= bottom && column >= left && column <= right;
  }
}
