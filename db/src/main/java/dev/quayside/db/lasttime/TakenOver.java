package dev.quayside.db.lasttime;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a quote has from an earlier one, because the customer wanted it "as last time"; he is told.
 *
 * @param quote the earlier one's number, such as Q1001
 * @param day when it was given, where the house is
 * @param parts what he did not say anew
 */
public record TakenOver(String quote, LocalDate day, Set<Part> parts) {

  public TakenOver {
    parts = Set.copyOf(parts);
  }

  /** One thing that a price depends on. */
  public enum Part {
    FROM,
    TO,
    LOAD,
    GOODS,
    WEIGHT,
    TERM,
    LINES
  }
}
