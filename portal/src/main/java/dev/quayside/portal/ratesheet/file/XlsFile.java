package dev.quayside.portal.ratesheet.file;

import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.grid.Grid;
import dev.quayside.portal.ratesheet.grid.GridFile;
import dev.quayside.portal.ratesheet.grid.Limits;
import dev.quayside.portal.ratesheet.grid.Line;
import dev.quayside.portal.ratesheet.grid.Marks;
import dev.quayside.portal.ratesheet.grid.Merged;
import dev.quayside.portal.ratesheet.grid.Spot;
import dev.quayside.portal.words.Saying;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Reads the workbooks of Excel 97 to 2003 (BIFF8), which Chinese templates still are. */
final class XlsFile {

  private static final Saying LOCKED =
      Saying.of(
          "is protected by a password, or damaged; save it as .xlsx without a password",
          "有密码保护或已损坏；请去掉密码，另存为.xlsx");

  private XlsFile() {}

  static GridFile read(Path file) {
    try (var container = new POIFSFileSystem(file.toFile(), true)) {
      if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        return new GridFile.Unreadable(LOCKED);
      }
      Biff8EncryptionKey.setCurrentUserPassword(null);
      try (var workbook = new HSSFWorkbook(container)) {
        return sheets(workbook);
      }
    } catch (EncryptedDocumentException e) {
      return new GridFile.Unreadable(LOCKED);
    } catch (IOException | RuntimeException e) {
      return new GridFile.Unreadable(LOCKED);
    }
  }

  private static GridFile sheets(HSSFWorkbook workbook) {
    List<Grid> grids = new ArrayList<>();
    List<Saying> notes = new ArrayList<>();
    var values = new XlsCells(workbook);
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      String name = values.decoded(workbook.getSheetName(i));
      if (workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE) {
        notes.add(GridFile.hidden(name));
      } else {
        grids.add(grid(name, workbook.getSheetAt(i), values));
      }
    }
    return grids.stream().allMatch(grid -> grid.lines().isEmpty())
        ? GridFile.Unreadable.empty()
        : new GridFile.Opened(grids, notes);
  }

  private static Grid grid(String name, HSSFSheet sheet, XlsCells values) {
    List<Line> lines = new ArrayList<>();
    Set<Integer> hiddenRows = new TreeSet<>();
    int columns = 0;
    for (Row row : sheet) {
      int number = row.getRowNum() + 1;
      if (row.getZeroHeight()) {
        hiddenRows.add(number);
      }
      int width = Math.clamp(row.getLastCellNum(), 0, Limits.MOST_COLUMNS);
      columns = Math.max(columns, width);
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < width; i++) {
        cells.add(values.read(new Spot(name, number, i), row.getCell(i)));
      }
      var line = new Line(new Spot(name, number, 0), row.getZeroHeight(), cells);
      if (!line.blank()) {
        lines.add(line);
      }
    }
    Set<Integer> hiddenColumns = new TreeSet<>();
    for (int i = 0; i < columns; i++) {
      if (sheet.isColumnHidden(i)) {
        hiddenColumns.add(i);
      }
    }
    List<Merged> merged =
        sheet.getMergedRegions().stream()
            .map(range ->
                new Merged(
                    range.getFirstRow() + 1,
                    range.getFirstColumn(),
                    range.getLastRow() + 1,
                    range.getLastColumn()))
            .toList();
    return new Grid(name, new Marks(hiddenColumns, hiddenRows, merged), lines::stream);
  }
}
