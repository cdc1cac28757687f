package dev.quayside.rates.tariff.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the cargo travels: by which service, over which ports, how long, and on which days it leaves.
 *
 * @param service the carrier's name for it, such as AEU3; "" where it is not said
 * @param via the places where it is transshipped, as the sheet calls them, in their order
 * @param departures on which weekdays it leaves; none where it is not said
 */
public record Sailing(
    String service,
    Routing routing,
    List<String> via,
    Optional<TransitTime> transit,
    List<Departure> departures) {

  /** Nothing is said of it. */
  public static final Sailing NOT_STATED =
      new Sailing("", Routing.NOT_STATED, List.of(), Optional.empty(), List.of());

  /** Whether the cargo stays on one ship. */
  public enum Routing {
    DIRECT,
    TRANSSHIPPED,
    NOT_STATED
  }

  public Sailing {
    via = List.copyOf(via);
    departures = List.copyOf(departures);
    if (routing == Routing.DIRECT && !via.isEmpty()) {
      throw new IllegalArgumentException("Direct, and yet by way of " + via);
    }
  }

  /** Only the days at sea are known. */
  public static Sailing taking(TransitTime transit) {
    return new Sailing("", Routing.NOT_STATED, List.of(), Optional.of(transit), List.of());
  }

  /** The first day it leaves with cargo that is ready on that day; empty where none is known. */
  public Optional<LocalDate> firstFor(LocalDate ready) {
    if (departures.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = departures.getFirst().firstFor(ready);
    for (int i = 1; i < departures.size(); i++) {
      LocalDate leaves = departures.get(i).firstFor(ready);
      first = leaves.isBefore(first) ? leaves : first;
    }
    return Optional.of(first);
  }
}
