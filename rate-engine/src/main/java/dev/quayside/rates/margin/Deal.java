package dev.quayside.rates.margin;

import dev.quayside.rates.measure.Measures;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.Buyer;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Mode;
import java.time.LocalDate;
import java.util.Set;

/**
 * What is about to be sold to whom, as far as a margin depends on it.
 *
 * @param lanes the lane that was asked for, and the rate's where it is another
 * @param day the day of the request
 */
public record Deal(Mode mode, Set<Lane> lanes, Buyer buyer, Measures measures, LocalDate day) {

  public Deal {
    lanes = Set.copyOf(lanes);
  }

  public Freight freight() {
    return measures.freight();
  }
}
