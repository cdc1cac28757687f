package dev.quayside.db.rate.search;

import dev.quayside.rates.place.UnLocode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A spot in the library's order: by origin, destination, last day and number. A page goes on behind
 * it, however many rates lie before.
 */
public record Position(String origin, String destination, LocalDate lastDay, long rate) {

  private static final int LONGEST = 60;

  /** Before every rate from there. */
  public static Position before(String origin) {
    return new Position(origin, "", LocalDate.EPOCH, 0);
  }

  /** Reads what {@link #toString} writes; empty where it is something else. */
  public static Optional<Position> read(String text) {
    String[] parts = text.length() > LONGEST ? new String[0] : text.split("_", -1);
    if (parts.length != 4
        || !UnLocode.isUnLocode(parts[0])
        || !(parts[1].isEmpty() || UnLocode.isUnLocode(parts[1]))) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Position(parts[0], parts[1], LocalDate.parse(parts[2]), Long.parseLong(parts[3])));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Plain enough for an address: CNSHA_USLAX_2026-06-30_1234. */
  @Override
  public String toString() {
    return String.join("_", origin, destination, lastDay.toString(), Long.toString(rate));
  }
}
