package dev.quayside.app;

import dev.quayside.db.Books;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.margin.Reach;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.Scope;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.charge.Per;
import dev.quayside.rates.tariff.schedule.FreeTime;
import dev.quayside.rates.tariff.schedule.Sailing;
import dev.quayside.rates.tariff.schedule.TransitTime;
import dev.quayside.rates.tariff.schedule.Validity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A co-loader's tariff to Hamburg and an airline's to Frankfurt, with ten percent of margin. */
public final class LooseRates {

  private LooseRates() {}

  public static void publish(Books books, LocalDate today) {
    for (Mode mode : List.of(Mode.LCL, Mode.AIR)) {
      books
          .terms()
          .addMargin(
              new MarginRule(
                  mode.name(),
                  Reach.of(mode),
                  new Margin.Percent(BigDecimal.TEN),
                  Optional.empty(),
                  "",
                  Optional.empty()));
    }
    books.rates().publish("loose.xlsx", List.of(bySea(today), byAir(today)), Instant.now());
  }

  private static Rate bySea(LocalDate today) {
    return rate(
        Mode.LCL,
        Lane.of("CNSHA", "DEHAM"),
        new Carrier("VGLT", "VGLT", "VGLT"),
        new Freight.PerRevenueTon(
            UnitPrice.of("USD", "45"),
            UnitPrice.of("USD", "45"),
            1000,
            BigDecimal.ONE,
            Optional.empty(),
            Optional.empty()),
        List.of(
            each("CFS", Leg.ORIGIN, Per.REVENUE_TON, "CNY", "80"),
            each("DDC", Leg.DESTINATION, Per.REVENUE_TON, "USD", "35"),
            new Charge(
                "CUS",
                Leg.ORIGIN,
                new ChargeBasis.IfWanted(
                    new ChargeBasis.Each(
                        Per.SHIPMENT, UnitPrice.of("CNY", "180"), Optional.empty())))),
        today);
  }

  private static Rate byAir(LocalDate today) {
    return rate(
        Mode.AIR,
        Lane.of("CNPVG", "DEFRA"),
        new Carrier("CA", "Air China", "中国国际航空"),
        new Freight.ByWeightBreak(
            Optional.of(Money.of("CNY", "420")),
            new TreeMap<>(
                Map.of(
                    0, UnitPrice.of("CNY", "30"),
                    100, UnitPrice.of("CNY", "24"),
                    300, UnitPrice.of("CNY", "20"))),
            6000),
        List.of(
            each("FSC", Leg.FREIGHT, Per.KG_CHARGEABLE, "CNY", "3.85"),
            each("AWB", Leg.ORIGIN, Per.BILL_OF_LADING, "CNY", "50")),
        today);
  }

  private static Charge each(String code, Leg leg, Per per, String currency, String amount) {
    return new Charge(
        code, leg, new ChargeBasis.Each(per, UnitPrice.of(currency, amount), Optional.empty()));
  }

  private static Rate rate(
      Mode mode,
      Lane lane,
      Carrier carrier,
      Freight freight,
      List<Charge> charges,
      LocalDate today) {
    return new Rate(
        0,
        mode,
        lane,
        carrier,
        freight,
        charges,
        new Validity(today.minusDays(7), today.plusDays(7)),
        Sailing.taking(new TransitTime(30, 32)),
        FreeTime.NOT_STATED,
        Agreement.TARIFF,
        Scope.ALL,
        new RateSource("loose.xlsx", "row 2"));
  }
}
