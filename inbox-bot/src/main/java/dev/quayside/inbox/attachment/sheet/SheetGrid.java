package dev.quayside.inbox.attachment.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The cells of a sheet that hold words, without its empty columns and rows. A value that is merged
 * down stands in each row it is meant for.
 *
 * @param rows an empty one stands where the sheet leaves room
 * @param hidden some of the words stand in a row or column that is not shown
 */
record SheetGrid(List<List<String>> rows, boolean hidden) {

  static SheetGrid of(Sheet sheet, CellWords words) {
    NavigableMap<Integer, NavigableMap<Integer, String>> cells = new TreeMap<>();
    BitSet filled = new BitSet();
    boolean hidden = false;
    for (Row row : sheet) {
      NavigableMap<Integer, String> inRow = new TreeMap<>();
      for (Cell cell : row) {
        String text = words.of(cell).strip();
        if (!text.isEmpty()) {
          inRow.put(cell.getColumnIndex(), text);
          filled.set(cell.getColumnIndex());
          hidden |= row.getZeroHeight() || sheet.isColumnHidden(cell.getColumnIndex());
        }
      }
      if (!inRow.isEmpty()) {
        cells.put(row.getRowNum(), inRow);
      }
    }
    sheet.getMergedRegions().forEach(region -> fillDown(region, cells));
    int[] columns = filled.stream().toArray();
    List<List<String>> rows = new ArrayList<>();
    cells.forEach((number, inRow) -> {
      if (!rows.isEmpty() && !cells.containsKey(number - 1)) {
        rows.add(List.of());
      }
      rows.add(row(inRow, columns));
    });
    return new SheetGrid(rows, hidden);
  }

  /** Only into rows that say something themselves: a note over ten rows is one note. */
  private static void fillDown(
      CellRangeAddress region, NavigableMap<Integer, NavigableMap<Integer, String>> cells) {
    int column = region.getFirstColumn();
    var first = cells.getOrDefault(region.getFirstRow(), new TreeMap<>());
    String value = first.getOrDefault(column, "");
    if (!value.isEmpty()) {
      cells
          .subMap(region.getFirstRow(), false, region.getLastRow(), true)
          .values()
          .forEach(row -> row.putIfAbsent(column, value));
    }
  }

  private static List<String> row(NavigableMap<Integer, String> cells, int[] columns) {
    List<String> row = new ArrayList<>();
    for (int column : columns) {
      row.add(cells.getOrDefault(column, ""));
    }
    return row;
  }
}
