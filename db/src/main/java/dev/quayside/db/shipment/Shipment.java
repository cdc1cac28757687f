package dev.quayside.db.shipment;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.quayside.db.wall.Whose;
import dev.quayside.rates.tracking.Journey;
import dev.quayside.rates.tracking.event.Event;
import dev.quayside.rates.tracking.event.Side;
import dev.quayside.rates.tracking.route.Route;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Cargo on its way.
 *
 * @param number ours, such as S1001
 * @param carrier SCAC
 */
public record Shipment(
    long id,
    String number,
    String carrier,
    References references,
    Route route,
    List<Party> parties) {

  public Shipment {
    parties = List.copyOf(parties);
  }

  /** Whether anything stands in the way of any of its parties. */
  public boolean barred() {
    return parties.stream().anyMatch(party -> !party.bars().isEmpty());
  }

  /** All that those whose things somebody sees are in it; empty where none is a party. */
  public Optional<Party> party(Whose whose) {
    List<Party> seen =
        parties.stream()
            .filter(party -> whose.customers().contains(party.customer()))
            .filter(party -> whose.address().map(party.people()::contains).orElse(true))
            .toList();
    return seen.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Party(
                whose.customer(),
                all(seen, Party::roles),
                all(seen, Party::bars),
                all(seen, Party::people)));
  }

  private static <T> Set<T> all(List<Party> parties, Function<Party, Set<T>> each) {
    return parties.stream().map(each).flatMap(Set::stream).collect(toUnmodifiableSet());
  }

  /**
   * How it stands for whoever may look at this much of it.
   *
   * @param told all that was told of it, in the order in which it was received
   */
  public Journey journey(List<Event> told, Set<Side> sight) {
    return Journey.derivedFrom(route, Set.copyOf(references.containers()), told, sight);
  }
}
