package dev.quayside.portal.ratesheet.grid;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One cell as it was written.
 *
 * @param place where it stands, such as "sheet FCL, cell C5" or "line 5, column C"
 * @param text what stands in it, without blanks at its ends; empty for an empty cell
 * @param day the day, where the program that wrote the file marked the cell as a date
 * @param trouble why the text cannot be trusted, such as a formula
 */
public record Cell(String place, String text, Optional<LocalDate> day, Optional<String> trouble) {

  public static Cell of(String place, String text) {
    return new Cell(place, text.strip(), Optional.empty(), Optional.empty());
  }

  public boolean blank() {
    return text.isEmpty();
  }

  /** A, B … Z, AA: the column's letters, counted from 0. */
  static String letters(int column) {
    return column < 26
        ? String.valueOf((char) ('A' + column))
        : letters(column / 26 - 1) + (char) ('A' + column % 26);
  }
}
