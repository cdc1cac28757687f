package dev.quayside.portal.page;

import io.helidon.common.parameters.Parameters;
import java.util.Optional;

/** Reads the numbers in an address; whatever else stands there is none. */
public final class Numbers {

  private Numbers() {}

  public static Optional<Long> number(String text) {
    try {
      return Optional.of(Long.valueOf(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** How many things one page shall hold; empty where that is no number from 1 to the most. */
  public static Optional<Integer> limit(Parameters query, int usual, int most) {
    return number(query.first("limit").orElse(String.valueOf(usual)))
        .filter(limit -> limit >= 1 && limit <= most)
        .map(Long::intValue);
  }
}
