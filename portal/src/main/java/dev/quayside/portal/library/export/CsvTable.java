package dev.quayside.portal.library.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;

/** A .csv file (RFC 4180) in UTF-8, with the mark by which spreadsheets know that it is. */
final class CsvTable implements TableFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Writer out;
  private final CsvWriter csv;
  private boolean begun;

  CsvTable(OutputStream out) {
    this.out = new OutputStreamWriter(out, UTF_8);
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(this.out);
  }

  @Override
  public void headings(List<String> headings) throws IOException {
    if (!begun) {
      out.write(BYTE_ORDER_MARK);
      begun = true;
    }
    csv.writeRecord(headings.stream().map(CellText::harmless).toList());
  }

  @Override
  public void row(List<TableCell> cells) {
    csv.writeRecord(cells.stream().map(CsvTable::text).toList());
  }

  private static String text(TableCell cell) {
    return switch (cell) {
      case TableCell.Text(var text) -> text;
      case TableCell.Figure(var number) -> number.toPlainString();
      case TableCell.Day(var day) -> day.toString();
    };
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
