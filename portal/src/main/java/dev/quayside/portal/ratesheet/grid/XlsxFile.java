package dev.quayside.portal.ratesheet.grid;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the visible sheets of a workbook (ECMA-376). */
final class XlsxFile {

  /** A zip of 20 MB can unfold to 20 GB; a workbook of rates has a few. */
  private static final long MOST_UNFOLDED = 200_000_000;

  /** Excel counts in binary fractions: 0.1 may be stored as 0.10000000000000001. */
  private static final MathContext AS_SHOWN = new MathContext(15);

  private XlsxFile() {}

  static GridFile read(Path file) throws IOException {
    try {
      if (unfolded(file) > MOST_UNFOLDED) {
        return new GridFile.Unreadable("unfolds to more than 200 MB, which no rate sheet does");
      }
      try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
        return sheets(workbook);
      }
    } catch (IOException | RuntimeException e) {
      return new GridFile.Unreadable(
          "is damaged or no Excel workbook; open it in Excel and save it as .xlsx again");
    }
  }

  private static GridFile sheets(ReadableWorkbook workbook) throws IOException {
    List<Grid> grids = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    int rows = 0;
    for (Sheet sheet : workbook.getSheets().toList()) {
      if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
        notes.add("sheet " + sheet.getName() + " is hidden and was left out");
        continue;
      }
      try (Stream<Row> stream = sheet.openStream()) {
        List<Line> lines =
            stream.limit(GridReader.MOST_ROWS + 1L).map(row -> line(sheet.getName(), row)).toList();
        rows += lines.size();
        grids.add(new Grid(sheet.getName(), lines.stream().filter(l -> !l.blank()).toList()));
      }
      if (rows > GridReader.MOST_ROWS) {
        return new GridFile.Unreadable("has more than " + GridReader.MOST_ROWS + " rows");
      }
    }
    return grids.stream().allMatch(grid -> grid.lines().isEmpty())
        ? new GridFile.Unreadable("is empty")
        : new GridFile.Opened(grids, notes);
  }

  private static Line line(String sheet, Row row) {
    String place = "sheet " + sheet + ", row " + row.getRowNum();
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(row.getCellCount(), GridReader.MOST_COLUMNS); i++) {
      String at = "sheet %s, cell %s%d".formatted(sheet, Cell.letters(i), row.getRowNum());
      cells.add(
          row.getOptionalCell(i).map(cell -> cell(at, cell)).orElseGet(() -> Cell.of(at, "")));
    }
    return new Line(place, cells);
  }

  private static Cell cell(String at, org.dhatim.fastexcel.reader.Cell cell) {
    return switch (cell.getType()) {
      case EMPTY -> Cell.of(at, "");
      case STRING, BOOLEAN -> Cell.of(at, cell.getText());
      case NUMBER -> number(at, cell);
      case FORMULA ->
          troubled(
              at,
              "=" + cell.getFormula(),
              "is a formula; copy the column and paste it as values, so that the sheet says what it"
                  + " costs");
      case ERROR -> troubled(at, String.valueOf(cell.getRawValue()), "is an error of Excel's");
    };
  }

  private static Cell number(String at, org.dhatim.fastexcel.reader.Cell cell) {
    BigDecimal number = cell.asNumber().round(AS_SHOWN);
    String text = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    if (!isDate(cell)) {
      return Cell.of(at, text);
    }
    var day = cell.asDate().toLocalDate();
    return new Cell(at, day.toString(), Optional.of(day), Optional.empty());
  }

  private static Cell troubled(String at, String text, String trouble) {
    return new Cell(at, text.strip(), Optional.empty(), Optional.of(trouble));
  }

  /** Built-in date formats by number, own ones by the letters of day and year in them. */
  private static boolean isDate(org.dhatim.fastexcel.reader.Cell cell) {
    int id = Optional.ofNullable(cell.getDataFormatId()).orElse(0);
    if (cell.getType() != CellType.NUMBER || id == 0) {
      return false;
    }
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) {
      return true;
    }
    String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
    boolean quoted = false;
    int bracket = 0;
    boolean day = false;
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      quoted = (c == '"') != quoted;
      bracket += c == '[' ? 1 : c == ']' ? -1 : 0;
      day |= !quoted && bracket == 0 && "yYdD".indexOf(c) >= 0;
    }
    return day;
  }

  private static long unfolded(Path file) throws IOException {
    long total = 0;
    byte[] buffer = new byte[65_536];
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          for (int n = in.read(buffer); n >= 0 && total <= MOST_UNFOLDED; n = in.read(buffer)) {
            total += n;
          }
        }
      }
    }
    return total;
  }
}
