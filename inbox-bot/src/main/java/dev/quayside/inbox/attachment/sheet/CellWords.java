package dev.quayside.inbox.attachment.sheet;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * What a cell shows: numbers as they are formatted, dates as ISO dates, a formula's result as the
 * sender's program last reckoned it.
 */
final class CellWords {

  private static final DateTimeFormatter WITH_TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final DataFormatter formatter = new DataFormatter(Locale.US);
  private final FormulaEvaluator evaluator;
  private boolean uncounted;

  CellWords(Workbook book) {
    formatter.setUseCachedValuesForFormulaCells(true);
    evaluator = book.getCreationHelper().createFormulaEvaluator();
  }

  /** A formula came without its result, and the result could not be reckoned. */
  boolean uncounted() {
    return uncounted;
  }

  String of(Cell cell) {
    if (cell.getCellType() == CellType.FORMULA && isUncounted(cell) && !count(cell)) {
      uncounted = true;
      return "";
    }
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC ->
          DateUtil.isCellDateFormatted(cell) ? date(cell) : formatter.formatCellValue(cell);
      case STRING -> cell.getStringCellValue();
      case BOOLEAN -> formatter.formatCellValue(cell);
      case BLANK, ERROR, FORMULA, _NONE -> "";
    };
  }

  /** Programs that write sheets without reckoning leave a formula's result out. */
  private static boolean isUncounted(Cell cell) {
    return cell instanceof XSSFCell written && written.getCTCell().getV() == null;
  }

  private boolean count(Cell cell) {
    try {
      return evaluator.evaluateFormulaCell(cell) != CellType.ERROR;
    } catch (RuntimeException beyondTheLibrary) {
      return false;
    }
  }

  /** A time of day has no date and is shown as it is formatted. */
  private String date(Cell cell) {
    if (cell.getNumericCellValue() < 1) {
      return formatter.formatCellValue(cell);
    }
    LocalDateTime moment = cell.getLocalDateTimeCellValue();
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : moment.format(WITH_TIME);
  }
}
