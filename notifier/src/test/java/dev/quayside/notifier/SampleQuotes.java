package dev.quayside.notifier;

import dev.quayside.db.customer.Language;
import dev.quayside.db.document.Stationery;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.wording.Company;
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
import dev.quayside.rates.pricing.Pricer;
import dev.quayside.rates.quote.HouseTerms;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.quote.RateQuery;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Incoterm;
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
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Quotes on one lane in one week, priced by the real pricer: the margin is USD 100 on a box. */
public final class SampleQuotes {

  public static final ZoneId SHANGHAI_TIME = ZoneId.of("Asia/Shanghai");
  public static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
  public static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
  public static final Place SHANGHAI = port("CNSHA", "Shanghai", "上海");
  public static final Place LOS_ANGELES = port("USLAX", "Los Angeles", "洛杉矶");
  public static final Company HARBOUR =
      new Company(
          "Harbour Bridge Forwarding Co., Ltd.",
          "Room 1802, 88 Dongdaming Road, Hongkou District\nShanghai 200082, China",
          "quotes@harbour.example",
          Optional.empty(),
          "All business is done under our standard trading conditions.");

  /** What its papers and letters are written on. */
  public static final Stationery PAPER =
      new Stationery(
          HARBOUR.name(),
          HARBOUR.address(),
          HARBOUR.email(),
          Optional.empty(),
          HARBOUR.terms(),
          SHANGHAI_TIME);

  private SampleQuotes() {}

  public static Place port(String code, String nameEn, String nameZh) {
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

  /** Three lines on the lane: the cheapest, the fastest and one between. */
  public static GivenQuote threeOptions(Language language) {
    var request = request(Optional.empty());
    return quote(
        language,
        offer(
            request,
            rate(1, "COSU", 1850, 14, 16, charges()),
            rate(2, "MATS", 3400, 11, 11, charges()),
            rate(3, "MSCU", 1990, 17, 20, charges())));
  }

  /** One line, free on board: the charges at origin are the shipper's. */
  public static GivenQuote oneOption(Language language) {
    return quote(
        language,
        offer(request(Optional.of(Incoterm.FOB)), rate(1, "COSU", 1850, 14, 16, charges())));
  }

  /** One line, its total converted by an exchange rate whose source takes a lot of words. */
  public static GivenQuote convertedBy(Language language, String source) {
    var rate = rate(1, "COSU", 1850, 14, 16, charges());
    return quote(language, offer(request(Optional.empty()), source, rate));
  }

  /** So many charges that one page does not hold them. */
  public static GivenQuote manyCharges(Language language, int count) {
    var many =
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> perShipment("X" + i, Leg.ORIGIN, "USD", Integer.toString(i)))
            .toList();
    return quote(language, offer(request(Optional.empty()), rate(1, "COSU", 1850, 14, 16, many)));
  }

  public static GivenQuote quote(Language language, Offer offer) {
    return new GivenQuote(
        "Q1001", 1, Optional.of(new CustomerId(1)), "Brightway Imports Inc.", language, offer, NOW);
  }

  public static GivenQuote forBuyer(GivenQuote quote, String buyer) {
    return new GivenQuote(
        quote.number(),
        quote.version(),
        quote.customer(),
        buyer,
        quote.language(),
        quote.offer(),
        quote.givenAt());
  }

  public static RateRequest request(Optional<Incoterm> incoterm) {
    return request(SHANGHAI, LOS_ANGELES, "Ceramic tiles", incoterm);
  }

  public static RateRequest request(
      Place origin, Place destination, String goods, Optional<Incoterm> incoterm) {
    return new RateRequest(
        Optional.of(new CustomerId(1)),
        origin,
        destination,
        new Containers(Map.of(Equipment.GP20, 1, Equipment.HC40, 3)),
        new Goods(Optional.of(goods), Optional.of(new BigDecimal("61500"))),
        incoterm,
        Set.of(),
        Optional.of(LocalDate.of(2026, 6, 10)),
        MONDAY);
  }

  public static Offer offer(RateRequest request, Rate... rates) {
    return offer(request, "PBOC", rates);
  }

  /** Converted by an exchange rate of this source. */
  public static Offer offer(RateRequest request, String exchangeSource, Rate... rates) {
    var query =
        RateQuery.exactly(
            new Lane(request.origin().code(), request.destination().code()),
            request.buyer().customer(),
            MONDAY);
    var margin =
        new MarginRule(
            "house margin",
            Optional.empty(),
            Optional.empty(),
            new Margin.PerContainer(Money.of("USD", "100")));
    var exchange =
        new ExchangeRates(
            List.of(
                ExchangeRate.of(
                    "USD", "CNY", "7.1234", LocalDate.of(2026, 5, 29), exchangeSource)));
    var terms =
        new HouseTerms(new MarginRules(List.of(margin)), exchange, Currency.getInstance("USD"));
    var pricing = Pricer.price(request, query, List.of(rates), terms);
    if (pricing instanceof Pricing.Priced(Offer offer)) {
      return offer;
    }
    throw new IllegalStateException("Not priced: " + pricing);
  }

  public static Rate rate(
      long id, String scac, int freight40, int leastDays, int mostDays, List<Charge> charges) {
    return rate(id, scac, Lane.of("CNSHA", "USLAX"), freight40, leastDays, mostDays, charges);
  }

  public static Rate rate(
      long id,
      String scac,
      Lane lane,
      int freight40,
      int leastDays,
      int mostDays,
      List<Charge> charges) {
    return Rate.fcl(
        id,
        lane,
        Carriers.builtIn().withScac(scac),
        Map.of(
            Equipment.GP20,
            Money.of("USD", Integer.toString(freight40 - 400)),
            Equipment.HC40,
            Money.of("USD", Integer.toString(freight40))),
        charges,
        new Validity(MONDAY, LocalDate.of(2026, 6, 14)),
        Optional.of(new TransitTime(leastDays, mostDays)),
        Optional.of(14),
        Optional.empty(),
        new RateSource("june.csv", "row " + id));
  }

  public static List<Charge> charges() {
    return Stream.of(
            perBox("THC", Leg.ORIGIN, "CNY", "825", "1225"),
            perShipment("DOC", Leg.ORIGIN, "CNY", "450"),
            perShipment("AMS", Leg.ORIGIN, "USD", "35"),
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
    return new Charge(
        code,
        leg,
        new ChargeBasis.PerContainer(
            Map.of(
                Equipment.GP20,
                Money.of(currency, gp20),
                Equipment.HC40,
                Money.of(currency, hc40))));
  }

  private static Charge perShipment(String code, Leg leg, String currency, String amount) {
    return new Charge(code, leg, new ChargeBasis.PerBillOfLading(Money.of(currency, amount)));
  }
}
