package dev.quayside.rates.quote;

import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.tariff.Buyer;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Mode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which rates may answer a request.
 *
 * @param mode the way of carriage
 * @param origins the codes whose rates count at the origin, in circles, the closest first: a
 *     terminal, then its port; a port, then its terminals
 * @param destinations the same at the destination
 * @param buyer whose contracts and price level may be seen; another's are never found
 * @param day rates that ended before it are left out
 */
public record RateQuery(
    Mode mode,
    List<Set<UnLocode>> origins,
    List<Set<UnLocode>> destinations,
    Buyer buyer,
    LocalDate day) {

  public RateQuery {
    origins = origins.stream().map(Set::copyOf).toList();
    destinations = destinations.stream().map(Set::copyOf).toList();
  }

  /** Only rates for full containers on this very lane. */
  public static RateQuery exactly(Lane lane, Optional<CustomerId> customer, LocalDate day) {
    return new RateQuery(
        Mode.FCL,
        List.of(Set.of(lane.origin())),
        List.of(Set.of(lane.destination())),
        Buyer.of(customer),
        day);
  }

  /** How far a rate's lane lies from the one asked for; 0 is the very lane. */
  public int distance(Lane lane) {
    return circle(origins, lane.origin()) + circle(destinations, lane.destination());
  }

  private static int circle(List<Set<UnLocode>> circles, UnLocode code) {
    return IntStream.range(0, circles.size())
        .filter(circle -> circles.get(circle).contains(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Not asked for: " + code));
  }
}
