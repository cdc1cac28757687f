package dev.quayside.portal.figures;

import dev.quayside.portal.figures.FigureTable.Cell;
import dev.quayside.portal.library.export.FileKind;
import dev.quayside.portal.library.export.TableCell;
import dev.quayside.portal.library.export.TableFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A figure as a spreadsheet. */
public final class FigureFile {

  private FigureFile() {}

  /** Into a new file, which is the caller's to delete. */
  public static Path write(FigureTable table) {
    try {
      Path file = Files.createTempFile("figures", "." + FileKind.CSV.ending());
      try (var out = new BufferedOutputStream(Files.newOutputStream(file));
          TableFile sheet = TableFile.open(FileKind.CSV, out)) {
        sheet.headings(table.headings());
        for (List<Cell> row : table.rows()) {
          sheet.row(row.stream().map(FigureFile::cell).toList());
        }
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("Could not write the figures", e);
    }
  }

  private static TableCell cell(Cell cell) {
    return cell.figure()
        .<TableCell>map(TableCell.Figure::new)
        .orElseGet(() -> new TableCell.Text(cell.shown()));
  }
}
