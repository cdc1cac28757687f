package dev.quayside.portal.ratesheet.grid;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads text with cells parted by commas, semicolons or tabs (RFC 4180 and its relatives). */
final class CsvFile {

  private CsvFile() {}

  static GridFile read(byte[] bytes) {
    Optional<String> text = TextBytes.read(bytes);
    if (text.isEmpty()) {
      return new GridFile.Unreadable("is no table; save the sheet as .xlsx or .csv");
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
        if (lines.size() == GridReader.MOST_ROWS) {
          return new GridFile.Unreadable("has more than " + GridReader.MOST_ROWS + " rows");
        }
        if (row.getFieldCount() > GridReader.MOST_COLUMNS) {
          return new GridFile.Unreadable(
              "line %d has more than %d cells"
                  .formatted(row.getStartingLineNumber(), GridReader.MOST_COLUMNS));
        }
        lines.add(line(row));
      }
    } catch (CsvParseException e) {
      return new GridFile.Unreadable("is no proper .csv: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // reading from memory
    }
    return lines.stream().allMatch(Line::blank)
        ? new GridFile.Unreadable("is empty")
        : new GridFile.Opened(List.of(new Grid("", lines)), List.of());
  }

  private static Line line(CsvRecord row) {
    String place = "line " + row.getStartingLineNumber();
    List<Cell> cells = new ArrayList<>();
    for (String field : row.getFields()) {
      cells.add(Cell.of(place + ", column " + Cell.letters(cells.size()), field));
    }
    return new Line(place, cells);
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
