package dev.quayside.portal.ratesheet.file;

import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.grid.Spot;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hssf.record.CodepageRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Reads what stands in one cell of an old workbook. */
final class XlsCells {

  private static final MathContext AS_SHOWN = new MathContext(15);

  /** Code page 936. */
  private static final Charset GBK = Charset.forName("GBK");

  private final boolean chinese;

  XlsCells(HSSFWorkbook workbook) {
    chinese =
        workbook.getInternalWorkbook().findFirstRecordBySid(CodepageRecord.sid)
                instanceof CodepageRecord page
            && page.getCodepage() == 936;
  }

  Cell read(Spot spot, org.apache.poi.ss.usermodel.@Nullable Cell cell) {
    if (cell == null) {
      return Cell.of(spot, "");
    }
    if (cell.getCellType() == CellType.FORMULA) {
      String value = value(spot, cell, cell.getCachedFormulaResultType()).text();
      return Cell.formula(spot, cell.getCellFormula(), value);
    }
    return value(spot, cell, cell.getCellType());
  }

  private Cell value(Spot spot, org.apache.poi.ss.usermodel.Cell cell, CellType type) {
    return switch (type) {
      case STRING -> Cell.of(spot, decoded(cell.getStringCellValue()));
      case BOOLEAN -> Cell.of(spot, cell.getBooleanCellValue() ? "Yes" : "No");
      case NUMERIC -> number(spot, cell);
      case ERROR -> Cell.error(spot, "#ERROR");
      case BLANK, FORMULA, _NONE -> Cell.of(spot, "");
    };
  }

  private static Cell number(Spot spot, org.apache.poi.ss.usermodel.Cell cell) {
    if (DateUtil.isCellDateFormatted(cell)) {
      return Cell.ofDay(spot, cell.getLocalDateTimeCellValue().toLocalDate());
    }
    BigDecimal number = BigDecimal.valueOf(cell.getNumericCellValue()).round(AS_SHOWN);
    return Cell.of(spot, number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
  }

  /**
   * Some Chinese programs write the bytes of GBK where BIFF8 has Latin letters; the code page of
   * the file tells.
   */
  String decoded(String text) {
    boolean suspect =
        chinese && text.chars().allMatch(c -> c < 0x100) && text.chars().anyMatch(c -> c >= 0x80);
    if (!suspect) {
      return text;
    }
    try {
      return GBK.newDecoder()
          .decode(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)))
          .toString();
    } catch (CharacterCodingException e) {
      return text;
    }
  }
}
