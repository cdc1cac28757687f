package dev.quayside.db;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.quote.RateQuery;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.schedule.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A small tariff: one line, Shanghai to Los Angeles and Hamburg, in June. */
final class SampleLibrary {

  static final Lane TO_LA = Lane.of("CNSHA", "USLAX");
  static final Lane TO_HAMBURG = Lane.of("CNSHA", "DEHAM");
  static final List<Place> PORTS = List.of(port("CNSHA"), port("USLAX"), port("DEHAM"));

  private SampleLibrary() {}

  static LocalDate june(int day) {
    return LocalDate.of(2026, 6, day);
  }

  /** From one day of June to another, for so many dollars a 40HC. */
  static Rate rate(Lane lane, int from, int to, String usd) {
    return Rate.fcl(
        0,
        lane,
        Carriers.builtIn().withScac("COSU"),
        Map.of(Equipment.HC40, Money.of("USD", usd)),
        List.of(
            new Charge(
                "DOC", Leg.ORIGIN, new ChargeBasis.PerBillOfLading(Money.of("CNY", "450.50")))),
        new Validity(june(from), june(to)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new RateSource("sheet.xlsx", "row 2"));
  }

  /** The same rate, read elsewhere. */
  static Rate from(RateSource source, Rate rate) {
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
        rate.scope(),
        source);
  }

  static RateQuery query(Lane lane) {
    return RateQuery.exactly(lane, Optional.empty(), june(1));
  }

  /** Such as "1-14: USD 1000.00". */
  static String inShort(Rate rate) {
    var freight = (dev.quayside.rates.tariff.Freight.PerContainer) rate.freight();
    return "%d-%d: %s"
        .formatted(
            rate.validity().from().getDayOfMonth(),
            rate.validity().to().getDayOfMonth(),
            freight.amounts().get(Equipment.HC40));
  }

  private static Place port(String code) {
    var locode = new UnLocode(code);
    return new Place(
        locode,
        PlaceKind.SEA,
        Optional.empty(),
        code,
        code,
        locode.country(),
        Set.of(locode),
        Optional.empty(),
        "",
        1);
  }
}
