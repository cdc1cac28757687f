package dev.quayside.rates.pricing;

import dev.quayside.rates.pricing.reckoning.Trucks;
import dev.quayside.rates.pricing.reckoning.Trucks.Truck;
import dev.quayside.rates.quote.Haulage;
import dev.quayside.rates.quote.HouseTerms;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.quote.RateQuery;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.quote.Rejected;
import dev.quayside.rates.quote.Rejected.Reason;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the price of each truck that is wanted: one road rate between that very place and that very
 * port, for the box. It is never put together from two, nobody bargains over it, and below its own
 * floor it is not sold.
 */
final class Haulers {

  private final RateRequest request;
  private final List<Rate> rates;
  private final HouseTerms terms;
  private final List<Rejected> lost = new ArrayList<>();
  private Optional<String> missing = Optional.empty();
  private Reason why = Reason.NO_TRUCK;

  /**
   * The hauliers of the library.
   *
   * @param candidates of every way of carriage; only those by road count
   */
  Haulers(RateRequest request, List<Rate> candidates, HouseTerms terms) {
    this.request = request;
    this.rates = candidates.stream().filter(rate -> rate.mode() == Mode.ROAD).toList();
    this.terms = terms.unbargained();
  }

  /** All trucks that are wanted; empty where one of them has no price. */
  Optional<Trucks> find() {
    var trucks = new ArrayList<Truck>();
    request.haulage().forEach(haulage -> find(haulage).ifPresent(trucks::add));
    return missing.isEmpty() ? Optional.of(new Trucks(trucks)) : Optional.empty();
  }

  /** What sales are told where one has no price. */
  Pricing forSales() {
    return new Pricing.ForSales(request, why, missing.orElseThrow(), List.of(), lost);
  }

  private Optional<Truck> find(Haulage haulage) {
    RateRequest road = request.carriedBy(haulage);
    RateQuery query = RateQuery.of(request, haulage);
    List<Rate> ofTheLane = rates.stream().filter(rate -> query.speaksOf(rate.lane())).toList();
    List<Rate> byTheBox =
        ofTheLane.stream().filter(rate -> rate.freight() instanceof Freight.PerContainer).toList();
    return switch (Pricer.price(road, query, byTheBox, terms)) {
      case Pricing.Priced(var offer) -> Optional.of(new Truck(haulage, offer.best()));
      case Pricing.NoRate(_, var ledger) ->
          missing(
              Reason.NO_TRUCK,
              "no road rate %s - %s for %s on %s%s"
                  .formatted(
                      road.origin().code(),
                      road.destination().code(),
                      road.load(),
                      road.ready(),
                      byTheBox.size() < ofTheLane.size()
                          ? "; one is for a truck, and not for a box"
                          : ""),
              ledger);
      case Pricing.ForSales sales ->
          missing(
              sales.why(),
              "the truck %s - %s: %s"
                  .formatted(road.origin().code(), road.destination().code(), sales.reason()),
              sales.ledger());
    };
  }

  private Optional<Truck> missing(Reason reason, String told, List<Rejected> ledger) {
    if (missing.isEmpty()) {
      why = reason;
    }
    missing = Optional.of(missing.map(before -> before + "; " + told).orElse(told));
    lost.addAll(ledger);
    return Optional.empty();
  }
}
