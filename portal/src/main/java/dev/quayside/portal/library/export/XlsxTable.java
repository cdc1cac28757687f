package dev.quayside.portal.library.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A .xlsx file of one sheet; texts are texts by their type, and no cell is a formula. */
final class XlsxTable implements TableFile {

  private static final int ROWS_IN_MEMORY = 500;
  private static final double WIDTH = 13;

  private final Workbook workbook;
  private final Worksheet sheet;
  private int rows;

  XlsxTable(OutputStream out) {
    workbook = new Workbook(out, "Quayside", "1.0");
    sheet = workbook.newWorksheet("Rates");
  }

  @Override
  public void headings(List<String> headings) throws IOException {
    if (rows == 0) {
      sheet.freezePane(0, 1);
    }
    for (int column = 0; column < headings.size(); column++) {
      if (rows == 0) {
        sheet.width(column, WIDTH);
      }
      sheet.inlineString(rows, column, CellText.harmless(headings.get(column)));
      sheet.style(rows, column).bold().set();
    }
    next();
  }

  @Override
  public void row(List<TableCell> cells) throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      switch (cells.get(column)) {
        case TableCell.Text(var text) -> {
          if (!text.isEmpty()) {
            sheet.inlineString(rows, column, text);
          }
        }
        case TableCell.Figure(var number) -> sheet.value(rows, column, number);
        case TableCell.Day(var day) -> {
          sheet.value(rows, column, day);
          sheet.style(rows, column).format("yyyy-mm-dd").set();
        }
      }
    }
    next();
  }

  private void next() throws IOException {
    rows++;
    if (rows % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
