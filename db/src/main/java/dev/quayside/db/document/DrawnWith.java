package dev.quayside.db.document;

import java.util.List;
import java.util.Optional;

/**
 * What a filed paper was drawn with, beside the quote.
 *
 * @param buyer the name that stood on it
 * @param acceptAt the address in its square
 * @param changes what it said to be otherwise than in the version before, a line each
 * @param inBoth whether it is in both languages
 * @param drawing the generation of the drawing; another one makes other bytes of the same quote
 */
public record DrawnWith(
    Stationery stationery,
    String buyer,
    Optional<String> acceptAt,
    List<String> changes,
    boolean inBoth,
    int drawing) {

  public DrawnWith {
    changes = List.copyOf(changes);
  }

  /** A paper without either. */
  public DrawnWith(Stationery stationery, String buyer, int drawing) {
    this(stationery, buyer, Optional.empty(), List.of(), false, drawing);
  }
}
