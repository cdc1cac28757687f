package dev.quayside.portal.ratesheet.grid;

import dev.quayside.portal.words.Saying;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One cell as it was written.
 *
 * @param text what stands in it, without blanks at its ends; empty for an empty cell
 * @param day the day, where the program that wrote the file marked the cell as a date
 * @param trouble why the text cannot be trusted, such as a formula
 * @param workedOut what the program last made of a formula
 */
public record Cell(
    Spot spot,
    String text,
    Optional<LocalDate> day,
    Optional<Saying> trouble,
    Optional<String> workedOut) {

  private static final Saying FORMULA =
      Saying.of(
          "is a formula; copy the column and paste it as values, so that the sheet says what it"
              + " costs",
          "是公式；请复制该列并“粘贴为数值”，使表中直接显示价格");

  private static final Saying ERROR = Saying.of("is an error of Excel's", "是Excel错误值");

  public static Cell of(Spot spot, String text) {
    return new Cell(spot, text.strip(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static Cell ofDay(Spot spot, LocalDate day) {
    return new Cell(spot, day.toString(), Optional.of(day), Optional.empty(), Optional.empty());
  }

  /**
   * A formula; it is not trusted.
   *
   * @param value what the program last made of it; empty where it made nothing
   */
  public static Cell formula(Spot spot, String formula, String value) {
    return troubled(
        spot, "=" + formula, FORMULA, Optional.of(value).filter(text -> !text.isEmpty()));
  }

  /** Where the program that wrote the file could not work out a formula. */
  public static Cell error(Spot spot, String text) {
    return troubled(spot, text, ERROR, Optional.empty());
  }

  private static Cell troubled(Spot spot, String text, Saying trouble, Optional<String> workedOut) {
    return new Cell(spot, text.strip(), Optional.empty(), Optional.of(trouble), workedOut);
  }

  public boolean blank() {
    return text.isEmpty();
  }

  /** Where it stands, such as "sheet FCL, cell C5". */
  public String place() {
    return spot.toString();
  }

  /** The same cell with other words in it. */
  public Cell saying(String words) {
    return of(spot, words);
  }

  /** The value the program worked out for its formula, where there is one. */
  public Cell taken() {
    return workedOut.map(this::saying).orElse(this);
  }
}
