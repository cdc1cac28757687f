package dev.quayside.rates.margin.floor;

import java.time.LocalDate;

/**
 * That somebody lets one very quote go below the floor. Once a price, a date or a box of it
 * changes, it is another quote, and the approval is void.
 *
 * @param by who approved it, by name
 * @param seal the digest of the request, the chosen rate and all its prices
 */
public record Approval(String by, LocalDate on, String seal) {

  public Approval {
    if (by.isBlank()) {
      throw new IllegalArgumentException("An approval needs a name");
    }
  }
}
