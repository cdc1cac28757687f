package dev.quayside.portal.library.export;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A spreadsheet that is written row by row. */
public interface TableFile extends Closeable {

  void headings(List<String> headings) throws IOException;

  void row(List<TableCell> cells) throws IOException;

  /** Into a new file, which is the caller's to delete. */
  static Path write(FileKind kind, List<String> headings, List<List<TableCell>> rows) {
    try {
      Path file = Files.createTempFile("table", "." + kind.ending());
      try (var out = new BufferedOutputStream(Files.newOutputStream(file));
          TableFile sheet = open(kind, out)) {
        sheet.headings(headings);
        for (List<TableCell> row : rows) {
          sheet.row(row);
        }
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("Could not write a table", e);
    }
  }

  static TableFile open(FileKind kind, OutputStream out) {
    return switch (kind) {
      case CSV -> new CsvTable(out);
      case XLSX -> new XlsxTable(out);
    };
  }
}
