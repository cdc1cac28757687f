package dev.quayside.portal.ratesheet.xlsx;

import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.grid.Spot;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads what stands in one cell of a workbook (ECMA-376 part 1, 18.3.1.4). */
final class CellValues {

  /** Excel counts in binary fractions: 0.1 may be stored as 0.10000000000000001. */
  private static final MathContext AS_SHOWN = new MathContext(15);

  /** Excel believes in 29 February 1900, so its day 0 lies one day before the year. */
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

  private final Workbook workbook;
  private final XMLStreamReader reader;

  CellValues(Workbook workbook, XMLStreamReader reader) {
    this.workbook = workbook;
    this.reader = reader;
  }

  /** The cell whose element has just begun; reads up to its end. */
  Cell read(Spot spot, Parts.Xml xml) throws XMLStreamException {
    String type = xml.attribute("t");
    String style = xml.attribute("s");
    String value = "";
    String formula = "";
    boolean worked = false;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (reader.getLocalName()) {
          case "v" -> value = reader.getElementText();
          case "is" -> value = SharedTexts.text(reader, "is");
          case "f" -> {
            worked = true;
            formula = reader.getElementText();
          }
          default -> {}
        }
      }
    }
    Cell cell = value(spot, type, style, value);
    if (!worked) {
      return cell;
    }
    return Cell.formula(spot, formula, cell.text());
  }

  private Cell value(Spot spot, String type, String style, String value) {
    if (value.isEmpty()) {
      return Cell.of(spot, "");
    }
    return switch (type) {
      case "s" -> Cell.of(spot, workbook.texts().get(Integer.parseInt(value)));
      case "str", "inlineStr" -> Cell.of(spot, value);
      case "b" -> Cell.of(spot, value.equals("1") ? "Yes" : "No");
      case "e" -> Cell.error(spot, value);
      case "d" -> Cell.of(spot, value.length() > 10 ? value.substring(0, 10) : value);
      default -> number(spot, style, value);
    };
  }

  private Cell number(Spot spot, String style, String value) {
    if (!style.isEmpty() && workbook.styles().days().get(Integer.parseInt(style))) {
      BigDecimal days = new BigDecimal(value);
      if (days.signum() > 0 && days.compareTo(LAST_DAY) < 0) {
        LocalDate zero = workbook.since1904() ? DAY_ZERO_1904 : DAY_ZERO;
        return Cell.ofDay(spot, zero.plusDays(days.longValue()));
      }
    }
    return Cell.of(spot, plain(value));
  }

  private static String plain(String value) {
    if (value.length() <= 15 && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return value;
    }
    BigDecimal number = new BigDecimal(value).round(AS_SHOWN);
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
