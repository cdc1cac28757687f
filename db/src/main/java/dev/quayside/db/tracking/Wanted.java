package dev.quayside.db.tracking;

import java.util.Optional;
import java.util.Set;

/**
 * Which shipments somebody looks for.
 *
 * @param number the beginning of one of their numbers, as it was typed; "" for all
 * @param ports codes of a port that it comes past, where what was typed is a port's name; any of
 *     them, or a number, will do
 */
public record Wanted(Show show, String number, Set<String> ports) {

  public static final Wanted ALL = new Wanted(Show.ALL, "", Set.of());

  /** A part of them. */
  public enum Show {
    ALL(Optional.empty()),
    UNDER_WAY(Optional.of("UNDER_WAY")),
    /** Not there yet, and later than was said. */
    LATE(Optional.empty()),
    ARRIVED(Optional.of("ARRIVED")),
    TO_COLLECT(Optional.of("TO_COLLECT")),
    DELIVERED(Optional.of("DELIVERED"));

    private final Optional<String> stage;

    Show(Optional<String> stage) {
      this.stage = stage;
    }

    Optional<String> stage() {
      return stage;
    }
  }

  public Wanted {
    ports = Set.copyOf(ports);
  }

  boolean searches() {
    return !number.isEmpty() || !ports.isEmpty();
  }
}
