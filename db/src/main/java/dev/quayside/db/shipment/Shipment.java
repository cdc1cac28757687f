package dev.quayside.db.shipment;

import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tracking.Journey;
import dev.quayside.rates.tracking.event.Event;
import dev.quayside.rates.tracking.event.Side;
import dev.quayside.rates.tracking.route.Route;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  /** What a customer is in it; empty where he is no party. */
  public Optional<Party> partyOf(CustomerId customer) {
    return parties.stream().filter(party -> party.customer().equals(customer)).findFirst();
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
