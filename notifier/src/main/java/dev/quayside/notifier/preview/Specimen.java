package dev.quayside.notifier.preview;

import dev.quayside.db.customer.Language;
import dev.quayside.db.quote.GivenQuote;
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
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.pricing.Pricer;
import dev.quayside.rates.quote.HouseTerms;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.quote.RateQuery;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.schedule.TransitTime;
import dev.quayside.rates.tariff.schedule.Validity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A quote that nobody asked for, with all that a quote can hold; the same on every day. */
public final class Specimen {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final Instant AT = Instant.parse("2026-06-01T02:00:00Z");
  private static final Lane LANE = Lane.of("CNSHA", "USLAX");

  private final Places places;

  public Specimen(Places places) {
    this.places = places;
  }

  /** Three lines to choose from. */
  public GivenQuote three(Language language) {
    return quote(
        language,
        rate(1, "COSU", "1850", Optional.of(new TransitTime(14, 16))),
        rate(2, "OOLU", "2400", Optional.of(new TransitTime(11, 11))),
        rate(3, "MSCU", "1990", Optional.of(new TransitTime(17, 20))));
  }

  /** One line that does not say how long it takes. */
  public GivenQuote one(Language language) {
    return quote(language, rate(1, "COSU", "1850", Optional.empty()));
  }

  private GivenQuote quote(Language language, Rate... rates) {
    String buyer =
        switch (language) {
          case EN -> "Brightway Imports Inc.";
          case ZH -> "上海华信贸易有限公司";
        };
    return new GivenQuote(
        "Q1001", 1, Optional.empty(), buyer, language, offer(language, rates), AT);
  }

  private Offer offer(Language language, Rate... rates) {
    String goods =
        switch (language) {
          case EN -> "Ceramic tiles";
          case ZH -> "瓷砖";
        };
    var request =
        new RateRequest(
            Optional.empty(),
            places.byCode(LANE.origin(), PlaceKind.SEA).orElseThrow(),
            places.byCode(LANE.destination(), PlaceKind.SEA).orElseThrow(),
            new Containers(Map.of(Equipment.GP20, 1, Equipment.HC40, 3)),
            new Goods(Optional.of(goods), Optional.of(new BigDecimal("61500"))),
            Optional.empty(),
            Set.of(),
            Optional.of(LocalDate.of(2026, 6, 10)),
            DAY);
    var query = RateQuery.exactly(LANE, Optional.empty(), DAY);
    return switch (Pricer.price(request, query, List.of(rates), terms())) {
      case Pricing.Priced(Offer offer) -> offer;
      case Pricing other -> throw new IllegalStateException("Not priced: " + other);
    };
  }

  private static HouseTerms terms() {
    var margin =
        new MarginRule(
            "specimen",
            Optional.empty(),
            Optional.empty(),
            new Margin.PerContainer(Money.of("USD", "100")));
    var exchange = ExchangeRate.of("USD", "CNY", "7.1234", LocalDate.of(2026, 5, 29), "PBOC");
    return new HouseTerms(
        new MarginRules(List.of(margin)),
        new ExchangeRates(List.of(exchange)),
        Currency.getInstance("USD"));
  }

  private static Rate rate(long id, String scac, String high, Optional<TransitTime> days) {
    return Rate.fcl(
        id,
        LANE,
        Carriers.builtIn().withScac(scac),
        Map.of(
            Equipment.GP20,
            Money.of("USD", high).minus(Money.of("USD", "400")),
            Equipment.HC40,
            Money.of("USD", high)),
        charges(),
        new Validity(DAY, LocalDate.of(2026, 6, 14)),
        days,
        Optional.of(14),
        Optional.empty(),
        new RateSource("specimen", "row " + id));
  }

  private static List<Charge> charges() {
    return Stream.of(
            perBox("THC", Leg.ORIGIN, "CNY", "825", "1225"),
            perBill("DOC", "CNY", "450"),
            perBill("AMS", "USD", "35"),
            perBox("SEAL", Leg.ORIGIN, "CNY", "30", "30"),
            new Charge("PSS", Leg.FREIGHT, new ChargeBasis.PercentOfFreight(new BigDecimal("2.5"))),
            perBox("CHS", Leg.DESTINATION, "USD", "45", "60"),
            new Charge("BAF", Leg.FREIGHT, new ChargeBasis.Included()),
            new Charge("LSS", Leg.FREIGHT, new ChargeBasis.Included()),
            new Charge("GRI", Leg.FREIGHT, new ChargeBasis.SubjectTo()),
            new Charge("INSP", Leg.ORIGIN, new ChargeBasis.AtCost()))
        .toList();
  }

  private static Charge perBox(String code, Leg leg, String currency, String gp20, String hc40) {
    var each =
        Map.of(Equipment.GP20, Money.of(currency, gp20), Equipment.HC40, Money.of(currency, hc40));
    return new Charge(code, leg, new ChargeBasis.PerContainer(each));
  }

  private static Charge perBill(String code, String currency, String amount) {
    return new Charge(
        code, Leg.ORIGIN, new ChargeBasis.PerBillOfLading(Money.of(currency, amount)));
  }
}
