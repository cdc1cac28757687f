package dev.quayside.portal.figures;

import dev.quayside.portal.figures.FigureTable.Cell;
import dev.quayside.portal.library.export.FileKind;
import dev.quayside.portal.library.export.TableCell;
import dev.quayside.portal.library.export.TableFile;
import java.nio.file.Path;

/** A figure as a spreadsheet. */
public final class FigureFile {

  private FigureFile() {}

  /** Into a new file, which is the caller's to delete. */
  public static Path write(FigureTable table) {
    return TableFile.write(
        FileKind.CSV,
        table.headings(),
        table.rows().stream().map(row -> row.stream().map(FigureFile::cell).toList()).toList());
  }

  private static TableCell cell(Cell cell) {
    return cell.figure()
        .<TableCell>map(TableCell.Figure::new)
        .orElseGet(() -> new TableCell.Text(cell.shown()));
  }
}
