package dev.quayside.portal.ratesheet.xlsx;

import dev.quayside.portal.ratesheet.grid.Grid;
import dev.quayside.portal.ratesheet.grid.GridFile;
import dev.quayside.portal.ratesheet.grid.Limits;
import dev.quayside.portal.ratesheet.grid.Line;
import dev.quayside.portal.words.Saying;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.stream.XMLStreamException;

/** Reads the visible sheets of a workbook. */
public final class XlsxFile {

  private static final Saying DAMAGED =
      Saying.of(
          "is damaged or no Excel workbook; open it in Excel and save it as .xlsx again",
          "已损坏或不是Excel文件；请用Excel打开后另存为.xlsx");

  private XlsxFile() {}

  public static GridFile read(Path file) {
    try (var parts = new Parts(file)) {
      return sheets(file, parts, Workbook.read(parts));
    } catch (Parts.TooLargeException e) {
      return new GridFile.Unreadable(
          Saying.of(
              "unfolds to more than %d MB, which no rate sheet does",
              "解压后超过%d MB，不像运价表", Limits.MOST_UNFOLDED / 1_000_000));
    } catch (IOException | XMLStreamException | RuntimeException e) {
      return new GridFile.Unreadable(DAMAGED);
    }
  }

  private static GridFile sheets(Path file, Parts parts, Workbook workbook)
      throws IOException, XMLStreamException {
    List<Grid> grids = new ArrayList<>();
    List<Saying> notes = new ArrayList<>();
    int rows = 0;
    for (var sheet : workbook.sheets()) {
      if (sheet.hidden()) {
        notes.add(GridFile.hidden(sheet.name()));
        continue;
      }
      if (!parts.has(sheet.part())) {
        continue; // a sheet of charts
      }
      var marks = SheetMarks.of(parts, sheet.part());
      rows += marks.rows();
      if (rows > Limits.MOST_ROWS) {
        return GridFile.Unreadable.tooLong();
      }
      if (marks.rows() > 0) {
        grids.add(new Grid(sheet.name(), marks.marks(), () -> rows(file, workbook, sheet)));
      }
    }
    if (grids.isEmpty() && workbook.sheets().isEmpty()) {
      return new GridFile.Unreadable(DAMAGED);
    }
    return grids.stream().allMatch(XlsxFile::empty)
        ? GridFile.Unreadable.empty()
        : new GridFile.Opened(grids, notes);
  }

  private static boolean empty(Grid grid) {
    try (Stream<Line> lines = grid.rows().open()) {
      return lines.allMatch(Line::blank);
    }
  }

  /** Opens the file again for each reading, so that nothing stays open between two. */
  private static Stream<Line> rows(Path file, Workbook workbook, Workbook.Entry sheet) {
    try {
      var parts = new Parts(file);
      var rows = new RowsAhead(new SheetRows(workbook, sheet.name(), parts.open(sheet.part())));
      return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
          .filter(line -> !line.blank())
          .onClose(() -> close(rows, parts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private static void close(RowsAhead rows, Parts parts) {
    rows.close();
    try {
      parts.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
