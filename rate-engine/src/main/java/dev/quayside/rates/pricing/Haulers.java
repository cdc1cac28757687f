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
import dev.quayside.rates.quote.SoldAlone;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.told.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the price of each truck that is wanted: one road rate between that very place and that very
 * port, for the box. It is never put together from two, nobody bargains over it, below its own
 * floor it is not sold, and a heavy box is a person's.
 */
final class Haulers {

  private final RateRequest request;
  private final List<Rate> rates;
  private final HouseTerms terms;
  private final List<Rejected> lost = new ArrayList<>();
  private Told missing = Told.NOTHING;
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
    return missing.nothing() ? Optional.of(new Trucks(trucks)) : Optional.empty();
  }

  /** What sales are told where one has no price. */
  Pricing forSales() {
    return new Pricing.ForSales(request, why, missing, List.of(), lost);
  }

  private Optional<Truck> find(Haulage haulage) {
    return SoldAlone.heavyOnTheRoad(request)
        .map(heavy -> missing(Reason.NO_TRUCK, heavy, List.of()))
        .orElseGet(() -> priced(haulage));
  }

  private Optional<Truck> priced(Haulage haulage) {
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
              Told.of(
                      "no road rate %s - %s for %s on %s",
                      "%s - %s 无 %s 拖车价（%s）",
                      road.origin().code(),
                      road.destination().code(),
                      road.load().told(),
                      road.ready())
                  .and(
                      byTheBox.size() < ofTheLane.size()
                          ? new Told("one is for a truck, and not for a box", "有一条按车计价，不按柜")
                          : Told.NOTHING),
              ledger);
      case Pricing.ForSales sales ->
          missing(
              sales.why(),
              Told.of(
                  "the truck %s - %s: %s",
                  "拖车 %s - %s：%s", road.origin().code(), road.destination().code(), sales.reason()),
              sales.ledger());
    };
  }

  private Optional<Truck> missing(Reason reason, Told told, List<Rejected> ledger) {
    if (missing.nothing()) {
      why = reason;
    }
    missing = missing.and(told);
    lost.addAll(ledger);
    return Optional.empty();
  }
}
