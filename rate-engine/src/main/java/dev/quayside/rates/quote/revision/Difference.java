package dev.quayside.rates.quote.revision;

import dev.quayside.rates.cargo.Load;
import dev.quayside.rates.money.Totals;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.tariff.charge.Leg;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** One thing that a customer sees changed, as it was and as it is. */
public sealed interface Difference {

  record Origin(Place before, Place now) implements Difference {}

  record Destination(Place before, Place now) implements Difference {}

  record Cargo(Load before, Load now) implements Difference {}

  /** The gross weight in kilograms, reckoned where boxes were added that hold as much each. */
  record Weight(BigDecimal before, BigDecimal now) implements Difference {}

  /**
   * The truck at one end, added, left out, or to another place.
   *
   * @param before where it ran to or from; empty where there was none
   */
  record Truck(Leg leg, Optional<Place> before, Optional<Place> now) implements Difference {}

  /** The day from which the cargo can leave. */
  record Ready(LocalDate before, LocalDate now) implements Difference {}

  /** The line of the first option. */
  record Line(Carrier before, Carrier now) implements Difference {}

  /**
   * The freight of one box, of the first option.
   *
   * @param box such as 40HC
   */
  record Freight(String box, UnitPrice before, UnitPrice now) implements Difference {}

  /** The total of the first option. */
  record Total(Totals before, Totals now) implements Difference {}

  /** The last day on which every option holds. */
  record Until(LocalDate before, LocalDate now) implements Difference {}
}
