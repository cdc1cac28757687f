package dev.quayside.rates.pricing;

import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.margin.MarginRules;
import dev.quayside.rates.money.ExchangeRate;
import dev.quayside.rates.money.ExchangeRates;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.quote.HouseTerms;
import dev.quayside.rates.quote.RateQuery;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Buyer;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Incoterm;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.schedule.TransitTime;
import dev.quayside.rates.tariff.schedule.Validity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One lane, one week, round numbers: the small world in which the pricing tests are told. */
final class SmallWorld {

  static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
  static final Validity THAT_WEEK = new Validity(MONDAY, MONDAY.plusDays(6));
  static final CustomerId ACME = new CustomerId(1);
  static final CustomerId OTHER = new CustomerId(2);
  static final Place SHANGHAI = port("CNSHA", "Shanghai", "上海");
  static final Place LOS_ANGELES = port("USLAX", "Los Angeles", "洛杉矶");
  static final Lane SHANGHAI_LOS_ANGELES = Lane.of("CNSHA", "USLAX");
  static final Charge THC =
      new Charge(
          "THC",
          Leg.ORIGIN,
          new ChargeBasis.PerContainer(
              Map.of(
                  Equipment.GP20,
                  Money.of("CNY", "700"),
                  Equipment.HC40,
                  Money.of("CNY", "1400"))));
  static final Charge DOC =
      new Charge("DOC", Leg.ORIGIN, new ChargeBasis.PerBillOfLading(Money.of("USD", "50")));

  /** USD 100 on every container. */
  static final MarginRules HUNDRED_A_BOX =
      new MarginRules(
          List.of(
              new MarginRule(
                  "house",
                  Optional.empty(),
                  Optional.empty(),
                  new Margin.PerContainer(Money.of("USD", "100")))));

  static final ExchangeRates SEVEN =
      new ExchangeRates(List.of(ExchangeRate.of("USD", "CNY", "7", MONDAY.minusDays(3), "PBOC")));
  static final HouseTerms TERMS = new HouseTerms(HUNDRED_A_BOX, SEVEN, Currency.getInstance("USD"));

  private SmallWorld() {}

  static Place port(String code, String nameEn, String nameZh) {
    var locode = new UnLocode(code);
    return new Place(
        locode,
        PlaceKind.SEA,
        Optional.empty(),
        nameEn,
        nameZh,
        locode.country(),
        Set.of(locode),
        Optional.empty(),
        "",
        1);
  }

  static Rate tariff(long id, String scac, String freight40, Charge... charges) {
    return rate(id, scac, freight40, SHANGHAI_LOS_ANGELES, Optional.empty(), 20, charges);
  }

  static Rate contract(long id, String scac, String freight40, CustomerId customer) {
    return rate(id, scac, freight40, SHANGHAI_LOS_ANGELES, Optional.of(customer), 20);
  }

  static Rate rate(
      long id,
      String scac,
      String freight40,
      Lane lane,
      Optional<CustomerId> customer,
      int days,
      Charge... charges) {
    return Rate.fcl(
        id,
        lane,
        new Carrier(scac, scac, scac),
        Map.of(Equipment.GP20, Money.of("USD", "1000"), Equipment.HC40, Money.of("USD", freight40)),
        List.of(charges),
        THAT_WEEK,
        Optional.of(new TransitTime(days, days)),
        Optional.of(14),
        customer,
        new RateSource("sheet.csv", "row " + id));
  }

  static RateRequest request(int count, Equipment type) {
    return request(Containers.of(count, type), Optional.empty(), Set.of());
  }

  static RateRequest request(
      Containers containers, Optional<Incoterm> incoterm, Set<String> carriers) {
    return new RateRequest(
        Optional.of(ACME),
        SHANGHAI,
        LOS_ANGELES,
        containers,
        Goods.UNSTATED,
        incoterm,
        carriers,
        Optional.empty(),
        MONDAY);
  }

  static RateQuery query(String... origins) {
    return new RateQuery(
        Mode.FCL,
        Arrays.stream(origins).map(UnLocode::new).map(Set::of).toList(),
        List.of(Set.of(new UnLocode("USLAX"))),
        Buyer.of(Optional.of(ACME)),
        MONDAY);
  }
}
