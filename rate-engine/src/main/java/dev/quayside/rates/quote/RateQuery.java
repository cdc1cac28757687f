package dev.quayside.rates.quote;

import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.tariff.Buyer;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Mode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  /** Which rates may answer it, wherever they are kept. */
  public static RateQuery of(RateRequest request, Places places) {
    return new RateQuery(
        request.mode(),
        circles(request.origin(), places),
        circles(request.destination(), places),
        request.buyer(),
        request.askedOn());
  }

  /** Which road rates may answer for a truck: between that very place and that very port. */
  public static RateQuery of(RateRequest request, Haulage truck) {
    RateRequest road = request.carriedBy(truck);
    return new RateQuery(
        road.mode(),
        List.of(road.origin().codes()),
        List.of(road.destination().codes()),
        road.buyer(),
        road.askedOn());
  }

  /** Whether a rate of that lane may answer at all. */
  public boolean speaksOf(Lane lane) {
    return origins.stream().anyMatch(circle -> circle.contains(lane.origin()))
        && destinations.stream().anyMatch(circle -> circle.contains(lane.destination()));
  }

  /** The same on another day. */
  public RateQuery on(LocalDate other) {
    return new RateQuery(mode, origins, destinations, buyer, other);
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

  /** The place itself; whatever is priced as one with it; last the terminals it consists of. */
  private static List<Set<UnLocode>> circles(Place place, Places places) {
    Set<UnLocode> itself = Set.of(place.code());
    Set<UnLocode> alike = new HashSet<>(codes(places.pricedAs(place)));
    alike.removeAll(itself);
    Set<UnLocode> terminals = new HashSet<>(codes(places.terminals(place)));
    terminals.removeAll(itself);
    terminals.removeAll(alike);
    return List.of(itself, alike, terminals);
  }

  private static List<UnLocode> codes(List<Place> places) {
    return places.stream().map(Place::code).toList();
  }

  private static int circle(List<Set<UnLocode>> circles, UnLocode code) {
    for (int circle = 0; circle < circles.size(); circle++) {
      if (circles.get(circle).contains(code)) {
        return circle;
      }
    }
    throw new IllegalArgumentException("Not asked for: " + code);
  }
}
