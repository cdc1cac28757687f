package dev.quayside.notifier;

import dev.quayside.db.customer.Language;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.margin.MarginRules;
import dev.quayside.rates.money.ExchangeRate;
import dev.quayside.rates.money.ExchangeRates;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.pricing.Pricer;
import dev.quayside.rates.quote.Haulage;
import dev.quayside.rates.quote.HouseTerms;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.Pricing;
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
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.schedule.FreeTime;
import dev.quayside.rates.tariff.schedule.Sailing;
import dev.quayside.rates.tariff.schedule.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Quotes of the kinds a paper must hold: loose cargo by sea, by air, and many options. */
public final class SamplePapers {

  private static final Places PLACES = Places.builtIn();

  private SamplePapers() {}

  public static GivenQuote loose(Language language) {
    return SampleQuotes.quote(
        language,
        offer(
            Mode.LCL,
            PlaceKind.SEA,
            Lane.of("CNSHA", "USLAX"),
            new Freight.PerRevenueTon(
                UnitPrice.of("USD", "50"),
                UnitPrice.of("USD", "50"),
                1000,
                BigDecimal.ONE,
                Optional.of(new BigDecimal("0.5")),
                Optional.empty()),
            "ECU Worldwide"));
  }

  public static GivenQuote byAir(Language language) {
    return SampleQuotes.quote(
        language,
        offer(
            Mode.AIR,
            PlaceKind.AIR,
            Lane.of("CNPVG", "DEFRA"),
            new Freight.ByWeightBreak(
                Optional.of(Money.of("CNY", "400")),
                new TreeMap<>(
                    Map.of(0, UnitPrice.of("CNY", "30"), 100, UnitPrice.of("CNY", "20.35"))),
                6000),
            "Lufthansa Cargo"));
  }

  /** Two lines on the lane, and a truck at both ends of it. */
  public static GivenQuote byTruck(Language language) {
    var request =
        SampleQuotes.request(Optional.empty())
            .hauled(new Haulage(Leg.PRE_CARRIAGE, SampleQuotes.port("CNSZH", "Suzhou", "苏州")))
            .hauled(new Haulage(Leg.ON_CARRIAGE, SampleQuotes.port("USPHX", "Phoenix", "菲尼克斯")));
    return SampleQuotes.quote(
        language,
        SampleQuotes.offer(
            request,
            SampleQuotes.rate(1, "COSU", 1850, 14, 16, SampleQuotes.charges()),
            SampleQuotes.rate(2, "MSCU", 1990, 12, 13, SampleQuotes.charges()),
            truck(3, Lane.of("CNSZH", "CNSHA"), "300"),
            truck(4, Lane.of("USLAX", "USPHX"), "950")));
  }

  private static Rate truck(long id, Lane lane, String box) {
    return new Rate(
        id,
        Mode.ROAD,
        lane,
        new Carrier("HAUL", "Haulier", "车队"),
        new Freight.PerContainer(
            Map.of(
                Equipment.GP20,
                Money.of("USD", box),
                Equipment.HC40,
                Money.of("USD", box + ".50"))),
        List.of(),
        new Validity(SampleQuotes.MONDAY, LocalDate.of(2026, 6, 12)),
        Sailing.NOT_STATED,
        FreeTime.NOT_STATED,
        Agreement.TARIFF,
        Scope.ALL,
        new RateSource("sheet", "row"));
  }

  /** More options than stand side by side. */
  public static GivenQuote manyOptions(Language language, int count) {
    var quote = SampleQuotes.threeOptions(language);
    var options = new ArrayList<Option>();
    for (int i = 0; i < count; i++) {
      options.add(quote.offer().options().get(i % 3));
    }
    return SampleQuotes.quote(language, new Offer(quote.offer().request(), options, List.of()));
  }

  private static Offer offer(
      Mode mode, PlaceKind kind, Lane lane, Freight freight, String carrier) {
    return offer(mode, kind, lane, freight, carrier, Loose.of(12, "850", "2.3"));
  }

  /** So much loose cargo at the price of one rate. */
  public static Offer offer(
      Mode mode, PlaceKind kind, Lane lane, Freight freight, String carrier, Loose loose) {
    Place from = PLACES.byCode(lane.origin(), kind).orElseThrow();
    Place to = PLACES.byCode(lane.destination(), kind).orElseThrow();
    var rate =
        new Rate(
            1,
            mode,
            new Lane(from.code(), to.code()),
            new Carrier("X", carrier, carrier),
            freight,
            List.of(
                new Charge(
                    "DOC", Leg.ORIGIN, new ChargeBasis.PerBillOfLading(Money.of("CNY", "450"))),
                new Charge(
                    "CUS", Leg.ORIGIN, new ChargeBasis.PerBillOfLading(Money.of("CNY", "300")))),
            new Validity(SampleQuotes.MONDAY, LocalDate.of(2026, 6, 14)),
            Sailing.NOT_STATED,
            FreeTime.NOT_STATED,
            Agreement.TARIFF,
            Scope.ALL,
            new RateSource("sheet", "row"));
    var request =
        new RateRequest(
            Buyer.UNKNOWN,
            mode,
            from,
            to,
            loose,
            new Goods(Optional.of("LED lamps"), Optional.of(new BigDecimal("850"))),
            Optional.empty(),
            Set.of(),
            Optional.of(LocalDate.of(2026, 6, 10)),
            SampleQuotes.MONDAY);
    var query =
        new RateQuery(
            mode,
            List.of(Set.of(from.code())),
            List.of(Set.of(to.code())),
            Buyer.UNKNOWN,
            SampleQuotes.MONDAY);
    var margin =
        new MarginRule("h", Optional.empty(), Optional.empty(), new Margin.Percent(BigDecimal.TEN));
    var exchange =
        new ExchangeRates(
            List.of(ExchangeRate.of("USD", "CNY", "7.1234", LocalDate.of(2026, 5, 29), "PBOC")));
    var terms =
        new HouseTerms(new MarginRules(List.of(margin)), exchange, Currency.getInstance("USD"));
    var pricing = Pricer.price(request, query, List.of(rate), terms);
    if (pricing instanceof Pricing.Priced(Offer offer)) {
      return offer;
    }
    throw new IllegalStateException("Not priced: " + pricing);
  }
}
