package dev.quayside.rates.pricing;

import static dev.quayside.rates.pricing.SmallWorld.ACME;
import static dev.quayside.rates.pricing.SmallWorld.LOS_ANGELES;
import static dev.quayside.rates.pricing.SmallWorld.MONDAY;
import static dev.quayside.rates.pricing.SmallWorld.SHANGHAI;
import static dev.quayside.rates.pricing.SmallWorld.SHANGHAI_LOS_ANGELES;
import static dev.quayside.rates.pricing.SmallWorld.THAT_WEEK;

import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.cargo.Load;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.quote.RateQuery;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Buyer;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.Scope;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.schedule.FreeTime;
import dev.quayside.rates.tariff.schedule.Sailing;
import dev.quayside.rates.tariff.schedule.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Requests and rates for the small world, with one thing or the other changed. */
final class Asking {

  private static final Buyer VIP = new Buyer(Optional.of(ACME), "VIP");

  private Asking() {}

  static RateRequest of(Mode mode, Load load) {
    return with(mode, load, Goods.UNSTATED, Optional.empty());
  }

  static RateRequest box(Goods goods) {
    return with(Mode.FCL, Containers.of(1, Equipment.HC40), goods, Optional.empty());
  }

  static RateRequest readyOn(LocalDate day) {
    return with(Mode.FCL, Containers.of(1, Equipment.HC40), Goods.UNSTATED, Optional.of(day));
  }

  private static RateRequest with(Mode mode, Load load, Goods goods, Optional<LocalDate> readyOn) {
    return new RateRequest(
        VIP, mode, SHANGHAI, LOS_ANGELES, load, goods, Optional.empty(), Set.of(), readyOn, MONDAY);
  }

  static RateQuery query(RateRequest request, LocalDate day) {
    return new RateQuery(
        request.mode(),
        List.of(Set.of(new UnLocode("CNSHA"))),
        List.of(Set.of(new UnLocode("USLAX"))),
        VIP,
        day);
  }

  static Rate rate(long id, Mode mode, Freight freight, List<Charge> charges) {
    return new Rate(
        id,
        mode,
        SHANGHAI_LOS_ANGELES,
        new Carrier("COSU", "COSCO", "中远海运"),
        freight,
        charges,
        THAT_WEEK,
        Sailing.NOT_STATED,
        FreeTime.NOT_STATED,
        Agreement.TARIFF,
        Scope.ALL,
        new RateSource("sheet.csv", "row " + id));
  }

  /** For a 40HC in US dollars. */
  static Rate box(long id, String freight, Charge... charges) {
    return rate(id, Mode.FCL, box(freight), List.of(charges));
  }

  private static Freight box(String freight) {
    return new Freight.PerContainer(Map.of(Equipment.HC40, Money.of("USD", freight)));
  }

  static Rate agreed(Rate rate, Agreement agreement) {
    return new Rate(
        rate.id(),
        rate.mode(),
        rate.lane(),
        rate.carrier(),
        rate.freight(),
        rate.charges(),
        rate.validity(),
        rate.sailing(),
        rate.freeTime(),
        agreement,
        rate.scope(),
        rate.source());
  }

  static Rate only(Rate rate, Scope scope) {
    return new Rate(
        rate.id(),
        rate.mode(),
        rate.lane(),
        rate.carrier(),
        rate.freight(),
        rate.charges(),
        rate.validity(),
        rate.sailing(),
        rate.freeTime(),
        rate.agreement(),
        scope,
        rate.source());
  }

  static Rate valid(Rate rate, Validity validity) {
    return new Rate(
        rate.id(),
        rate.mode(),
        rate.lane(),
        rate.carrier(),
        rate.freight(),
        rate.charges(),
        validity,
        rate.sailing(),
        rate.freeTime(),
        rate.agreement(),
        rate.scope(),
        rate.source());
  }

  static Rate sailing(Rate rate, Sailing sailing) {
    return new Rate(
        rate.id(),
        rate.mode(),
        rate.lane(),
        rate.carrier(),
        rate.freight(),
        rate.charges(),
        rate.validity(),
        sailing,
        rate.freeTime(),
        rate.agreement(),
        rate.scope(),
        rate.source());
  }
}
