package dev.quayside.app.replay;

import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.quote.Haulage;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.Scope;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.schedule.FreeTime;
import dev.quayside.rates.tariff.schedule.Sailing;
import dev.quayside.rates.tariff.schedule.TransitTime;
import dev.quayside.rates.tariff.schedule.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A library of five lanes and a truck, and what customers ask of it by chance. */
final class SampleLibrary {

  static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  static final Places PLACES = Places.builtIn();
  private static final List<String> PORTS = List.of("USLAX", "DEHAM", "NLRTM", "BRSSZ", "SGSIN");

  private SampleLibrary() {}

  static RateRequest request(Random random) {
    var request = fromPortToPort(random);
    return random.nextBoolean()
        ? request
        : request.hauled(new Haulage(Leg.PRE_CARRIAGE, place("CNSZH")));
  }

  private static RateRequest fromPortToPort(Random random) {
    return new RateRequest(
        Optional.empty(),
        place("CNSHA"),
        place(PORTS.get(random.nextInt(PORTS.size()))),
        new Containers(
            Map.of(Equipment.GP20, 1 + random.nextInt(5), Equipment.HC40, 1 + random.nextInt(5))),
        new Goods(
            Optional.of("furniture 家具"),
            Optional.of(BigDecimal.valueOf(9_000 + random.nextInt(9_000)))),
        Optional.empty(),
        Set.of(),
        Optional.of(TODAY.plusDays(random.nextInt(20))),
        TODAY);
  }

  private static Rate truck(int price) {
    return new Rate(
        0,
        Mode.ROAD,
        Lane.of("CNSZH", "CNSHA"),
        new Carrier("HAUL", "Haulier", "车队"),
        new Freight.PerContainer(
            Map.of(
                Equipment.GP20, Money.of("CNY", price + ".50"),
                Equipment.HC40, Money.of("CNY", price + 900 + ".25"))),
        List.of(),
        new Validity(TODAY, TODAY.plusDays(25)),
        Sailing.NOT_STATED,
        FreeTime.NOT_STATED,
        Agreement.TARIFF,
        Scope.ALL,
        new RateSource("trucks.xlsx", "row 1"));
  }

  /** Three lines to each port; the first prices are so many dollars. */
  static List<Rate> rates(int dollars) {
    var rates = new ArrayList<Rate>();
    rates.add(truck(dollars));
    for (String port : PORTS) {
      for (String line : List.of("COSU", "MAEU", "MSCU")) {
        int more = rates.size() * 13;
        rates.add(
            Rate.fcl(
                0,
                Lane.of("CNSHA", port),
                Carriers.builtIn().withScac(line),
                Map.of(
                    Equipment.GP20, Money.of("USD", Integer.toString(dollars + more)),
                    Equipment.HC40, Money.of("USD", dollars + more * 2 + ".75")),
                List.of(
                    new Charge(
                        "DOC", Leg.ORIGIN, new ChargeBasis.PerBillOfLading(Money.of("CNY", "450"))),
                    new Charge(
                        "PSS",
                        Leg.FREIGHT,
                        new ChargeBasis.PercentOfFreight(new BigDecimal("2.5"))),
                    new Charge("BAF", Leg.FREIGHT, new ChargeBasis.Included())),
                new Validity(TODAY, TODAY.plusDays(29)),
                Optional.of(new TransitTime(16 + more % 7, 18 + more % 7)),
                Optional.of(14),
                Optional.empty(),
                new RateSource("fak.xlsx", "row " + rates.size())));
      }
    }
    return rates;
  }

  static MarginRule margin(String name, String percent) {
    return new MarginRule(
        name, Optional.empty(), Optional.empty(), new Margin.Percent(new BigDecimal(percent)));
  }

  private static Place place(String code) {
    return PLACES.byCode(new UnLocode(code), PlaceKind.SEA).orElseThrow();
  }
}
