package dev.quayside.portal.ratesheet.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.grid.Grid;
import dev.quayside.portal.ratesheet.grid.GridFile;
import dev.quayside.portal.ratesheet.grid.Limits;
import dev.quayside.portal.ratesheet.grid.Line;
import dev.quayside.portal.ratesheet.grid.Spot;
import dev.quayside.portal.words.Saying;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads text with cells parted by commas, semicolons or tabs (RFC 4180 and its relatives). */
final class CsvFile {

  /** A message with rates has a few dozen lines. */
  private static final int MOST_LINES_OF_TEXT = 2_000;

  private CsvFile() {}

  static GridFile read(byte[] bytes) {
    Optional<String> text = TextBytes.read(bytes);
    if (text.isEmpty()) {
      return new GridFile.Unreadable(
          Saying.of("is no table; save the sheet as .xlsx or .csv", "不是表格；请另存为.xlsx或.csv"));
    }
    List<Line> lines = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator(text.get()))
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .skipEmptyLines(true)
            .ofCsvRecord(text.get())) {
      for (CsvRecord row : csv) {
        if (lines.size() == Limits.MOST_ROWS) {
          return GridFile.Unreadable.tooLong();
        }
        if (row.getFieldCount() > Limits.MOST_COLUMNS) {
          return new GridFile.Unreadable(
              Saying.of(
                  "line %d has more than %d cells",
                  "第%d行超过%d个单元格", row.getStartingLineNumber(), Limits.MOST_COLUMNS));
        }
        lines.add(line(row));
      }
    } catch (CsvParseException e) {
      return new GridFile.Unreadable(
          Saying.of("is no proper .csv: %s", "不是规范的.csv：%s", String.valueOf(e.getMessage())));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // reading from memory
    }
    return lines.stream().allMatch(Line::blank)
        ? GridFile.Unreadable.empty()
        : new GridFile.Opened(List.of(Grid.of("", lines)), List.of(), asText(text.get()));
  }

  private static Line line(CsvRecord row) {
    int number = (int) row.getStartingLineNumber();
    List<Cell> cells = new ArrayList<>();
    for (String field : row.getFields()) {
      cells.add(Cell.of(new Spot("", number, cells.size()), field));
    }
    return new Line(new Spot("", number, 0), false, cells);
  }

  private static List<Line> asText(String text) {
    List<Line> lines = new ArrayList<>();
    for (String line : text.lines().limit(MOST_LINES_OF_TEXT).toList()) {
      var spot = new Spot("", lines.size() + 1, 0);
      lines.add(new Line(spot, false, List.of(Cell.of(spot, line))));
    }
    return lines;
  }

  /** The one that the first lines have most of. */
  private static char separator(String text) {
    String head = text.lines().limit(5).reduce("", String::concat);
    long commas = head.chars().filter(c -> c == ',').count();
    long semicolons = head.chars().filter(c -> c == ';').count();
    long tabs = head.chars().filter(c -> c == '\t').count();
    if (tabs > commas && tabs > semicolons) {
      return '\t';
    }
    return semicolons > commas ? ';' : ',';
  }
}
