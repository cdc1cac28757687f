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

  public static Cell of(Spot spot, String text) {
    return new Cell(spot, text.strip(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static Cell ofDay(Spot spot, LocalDate day) {
    return new Cell(spot, day.toString(), Optional.of(day), Optional.empty(), Optional.empty());
  }

  public static Cell troubled(Spot spot, String text, Saying trouble, Optional<String> workedOut) {
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
