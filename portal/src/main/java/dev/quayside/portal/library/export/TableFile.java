package dev.quayside.portal.library.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A spreadsheet that is written row by row. */
public interface TableFile extends Closeable {

  void headings(List<String> headings) throws IOException;

  void row(List<TableCell> cells) throws IOException;

  static TableFile open(FileKind kind, OutputStream out) {
    return switch (kind) {
      case CSV -> new CsvTable(out);
      case XLSX -> new XlsxTable(out);
    };
  }
}
