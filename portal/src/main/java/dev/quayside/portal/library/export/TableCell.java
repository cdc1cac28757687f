package dev.quayside.portal.library.export;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in one cell of an export. */
public sealed interface TableCell {

  TableCell BLANK = new Text("");

  /** Never a formula, whatever it begins with. */
  record Text(String text) implements TableCell {
    public Text {
      text = CellText.harmless(text);
    }
  }

  record Figure(BigDecimal number) implements TableCell {}

  record Day(LocalDate day) implements TableCell {}
}
