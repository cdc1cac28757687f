package dev.quayside.portal;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.schedule.TransitTime;
import dev.quayside.rates.tariff.schedule.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rates that a forwarder might have in June 2026. */
final class SampleRates {

  static final LocalDate TODAY = LocalDate.of(2026, 6, 3);

  static final Validity FORTNIGHT = new Validity(TODAY.minusDays(2), TODAY.plusDays(11));
  static final Validity MONTH = new Validity(TODAY.minusDays(2), TODAY.plusDays(27));
  static final Validity MAY = new Validity(TODAY.minusDays(33), TODAY.minusDays(4));

  static final Charge BAF = new Charge("BAF", Leg.FREIGHT, new ChargeBasis.Included());
  static final Charge GRI = new Charge("GRI", Leg.FREIGHT, new ChargeBasis.SubjectTo());
  static final Charge PSS =
      new Charge("PSS", Leg.FREIGHT, new ChargeBasis.PercentOfFreight(new BigDecimal("4")));
  static final Charge THC = box("THC", Leg.ORIGIN, Money.of("CNY", "1250"));
  static final Charge SEAL = box("SEAL", Leg.ORIGIN, Money.of("CNY", "50"));
  static final Charge DTHC = box("DTHC", Leg.DESTINATION, Money.of("EUR", "225"));
  static final Charge DOC = lading("DOC", Money.of("CNY", "450"));
  static final Charge AMS = lading("AMS", Money.of("USD", "35"));
  static final Charge CIC = new Charge("CIC", Leg.ORIGIN, new ChargeBasis.AtCost());

  private SampleRates() {}

  static Rate rate(
      long id, String scac, Lane lane, String freight, TransitTime transit, Validity validity) {
    return Rate.fcl(
        id,
        lane,
        Carriers.builtIn().withScac(scac),
        Map.of(Equipment.HC40, Money.of("USD", freight)),
        List.of(THC, DOC, BAF),
        validity,
        Optional.of(transit),
        Optional.of(14),
        Optional.empty(),
        new RateSource("2026-06 rates.xlsx", "FAK row " + id));
  }

  static Rate with(Rate rate, Charge... charges) {
    return change(rate, rate.agreement(), List.of(charges));
  }

  static Rate contract(Rate rate, CustomerId customer) {
    return change(rate, Agreement.contractOf(customer), rate.charges());
  }

  private static Rate change(Rate rate, Agreement agreement, List<Charge> charges) {
    return new Rate(
        rate.id(),
        rate.mode(),
        rate.lane(),
        rate.carrier(),
        rate.freight(),
        charges,
        rate.validity(),
        rate.sailing(),
        rate.freeTime(),
        agreement,
        rate.scope(),
        rate.source());
  }

  private static Charge box(String code, Leg leg, Money amount) {
    return new Charge(code, leg, new ChargeBasis.PerContainer(Map.of(Equipment.HC40, amount)));
  }

  private static Charge lading(String code, Money amount) {
    return new Charge(code, Leg.ORIGIN, new ChargeBasis.PerBillOfLading(amount));
  }
}
