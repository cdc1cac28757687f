package dev.quayside.rates.quote;

import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.tariff.Incoterm;
import dev.quayside.rates.tariff.charge.Leg;

/**
 * A truck that is wanted beside the ocean freight: for pre-carriage from a place to the port of
 * loading, for on-carriage from the port of discharge to a place.
 *
 * @param place where the container is loaded, or unloaded
 */
public record Haulage(Leg leg, Place place) {

  public Haulage {
    if (!leg.isByTruck()) {
      throw new IllegalArgumentException("No truck runs on " + leg);
    }
  }

  public boolean preCarriage() {
    return leg == Leg.PRE_CARRIAGE;
  }

  /** The port it runs to or from. */
  public Place port(RateRequest request) {
    return preCarriage() ? request.origin() : request.destination();
  }

  /** Whether a delivery term leaves it, with the charges at its port, to the other side. */
  public boolean isLeftBy(Incoterm term) {
    return !term.legs().contains(preCarriage() ? Leg.ORIGIN : Leg.DESTINATION);
  }

  /** The port that a freight rate is for, at this end. */
  public UnLocode end(Option option) {
    return preCarriage() ? option.pricedLane().origin() : option.pricedLane().destination();
  }
}
