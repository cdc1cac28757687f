package dev.quayside.rates.tariff;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One carrier's price for full containers on a lane.
 *
 * @param id the number the rate library files it under
 * @param freight ocean freight for one container of each type; all in one currency
 * @param contractFor the customer a contract rate (NAC) is for; empty for a tariff rate (FAK), open
 *     to all
 * @param freeDays days free of demurrage and detention together, at the port of discharge
 */
public record FclRate(
    long id,
    Lane lane,
    Carrier carrier,
    Map<Equipment, Money> freight,
    List<Charge> charges,
    Validity validity,
    Optional<TransitTime> transit,
    Optional<Integer> freeDays,
    Optional<CustomerId> contractFor,
    RateSource source) {

  public FclRate {
    freight = Map.copyOf(freight);
    charges = List.copyOf(charges);
    if (freight.isEmpty()) {
      throw new IllegalArgumentException("A rate needs a price for one container type: " + source);
    }
    if (freight.values().stream().map(Money::currency).distinct().count() > 1) {
      throw new IllegalArgumentException("One rate, one currency: " + source + " " + freight);
    }
    if (freight.values().stream().anyMatch(Money::isNegative)) {
      throw new IllegalArgumentException("A freight is not negative: " + source + " " + freight);
    }
  }
}
