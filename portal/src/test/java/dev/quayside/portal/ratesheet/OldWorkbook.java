package dev.quayside.portal.ratesheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.record.CodepageRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes workbooks as Excel 97 to 2003 did (BIFF8), with the code page of China. */
final class OldWorkbook {

  private OldWorkbook() {}

  /**
   * Writes a sheet.
   *
   * @param merged ranges such as A2:A4
   */
  static Path write(Path file, String sheet, List<List<Object>> rows, String... merged)
      throws IOException {
    try (var workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      if (workbook.getInternalWorkbook().findFirstRecordBySid(CodepageRecord.sid)
          instanceof CodepageRecord page) {
        page.setCodepage((short) 936);
      }
      CellStyle day = workbook.createCellStyle();
      day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-m-d"));
      Sheet made = workbook.createSheet(sheet);
      for (int r = 0; r < rows.size(); r++) {
        Row row = made.createRow(r);
        for (int c = 0; c < rows.get(r).size(); c++) {
          switch (rows.get(r).get(c)) {
            case LocalDate date -> {
              row.createCell(c).setCellValue(date);
              row.getCell(c).setCellStyle(day);
            }
            case Number number -> row.createCell(c).setCellValue(number.doubleValue());
            case String text when text.isEmpty() -> {}
            case Object text -> row.createCell(c).setCellValue(text.toString());
          }
        }
      }
      for (String range : merged) {
        made.addMergedRegion(CellRangeAddress.valueOf(range));
      }
      workbook.write(out);
    }
    return file;
  }
}
