package dev.quayside.portal;

import static dev.quayside.portal.SampleRates.AMS;
import static dev.quayside.portal.SampleRates.BAF;
import static dev.quayside.portal.SampleRates.CIC;
import static dev.quayside.portal.SampleRates.DOC;
import static dev.quayside.portal.SampleRates.DTHC;
import static dev.quayside.portal.SampleRates.FORTNIGHT;
import static dev.quayside.portal.SampleRates.GRI;
import static dev.quayside.portal.SampleRates.MAY;
import static dev.quayside.portal.SampleRates.MONTH;
import static dev.quayside.portal.SampleRates.PSS;
import static dev.quayside.portal.SampleRates.SEAL;
import static dev.quayside.portal.SampleRates.THC;
import static dev.quayside.portal.SampleRates.TODAY;
import static dev.quayside.portal.SampleRates.contract;
import static dev.quayside.portal.SampleRates.rate;
import static dev.quayside.portal.SampleRates.with;

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
import dev.quayside.rates.place.Places;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.pricing.Pricer;
import dev.quayside.rates.quote.HouseTerms;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.quote.RateQuery;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Incoterm;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.schedule.TransitTime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Offers as the engine makes them. */
final class SampleOffers {

  static final String MARGIN_RULE = "summer margin";

  private static final Places PLACES = Places.builtIn();
  private static final MarginRules MARGINS =
      new MarginRules(
          List.of(
              new MarginRule(
                  MARGIN_RULE,
                  Optional.empty(),
                  Optional.empty(),
                  new Margin.PerContainer(Money.of("USD", "120")))));
  private static final LocalDate FIRST_OF_MAY = LocalDate.of(2026, 5, 1);
  private static final ExchangeRates EXCHANGE =
      new ExchangeRates(
          List.of(
              ExchangeRate.of("USD", "CNY", "7.12", FIRST_OF_MAY, "PBOC"),
              ExchangeRate.of("USD", "CNY", "7.1025", TODAY.minusDays(1), "PBOC"),
              ExchangeRate.of("EUR", "USD", "1.0870", TODAY.minusDays(1), "ECB")));
  private static final HouseTerms TERMS =
      new HouseTerms(MARGINS, EXCHANGE, Currency.getInstance("USD"));

  private SampleOffers() {}

  /** Three options shown and one that was dearer; free on board. */
  static Offer losAngeles(CustomerId customer) {
    Lane lane = lane("CNSHA", "USLAX");
    return offer(
        new RateRequest(
            Optional.of(customer),
            place("CNSHA"),
            place("USLAX"),
            Containers.of(3, Equipment.HC40),
            goods("knock-down furniture", "34500"),
            Optional.of(Incoterm.FOB),
            Set.of(),
            Optional.of(TODAY.plusDays(9)),
            TODAY),
        with(
            rate(11, "COSU", lane, "2150", new TransitTime(14, 17), FORTNIGHT),
            THC,
            DOC,
            AMS,
            BAF,
            PSS,
            GRI),
        rate(12, "MATS", lane, "3650", new TransitTime(11, 11), MONTH),
        rate(13, "EGLV", lane, "2290", new TransitTime(16, 18), FORTNIGHT),
        rate(14, "ONEY", lane, "2480", new TransitTime(17, 19), FORTNIGHT));
  }

  /** A contract rate with charges in three currencies, before a tariff rate. */
  static Offer hamburg(CustomerId customer) {
    Lane lane = lane("CNNGB", "DEHAM");
    return offer(
        new RateRequest(
            Optional.of(customer),
            place("CNNGB"),
            place("DEHAM"),
            Containers.of(2, Equipment.HC40),
            goods("不锈钢厨具", "36000"),
            Optional.empty(),
            Set.of(),
            Optional.of(TODAY.plusDays(7)),
            TODAY),
        with(
            contract(rate(21, "HLCU", lane, "2380", new TransitTime(31, 33), FORTNIGHT), customer),
            THC,
            DOC,
            SEAL,
            DTHC,
            BAF,
            GRI,
            CIC),
        rate(22, "MSCU", lane, "2260", new TransitTime(36, 38), FORTNIGHT));
  }

  /** Given in May, and run out since. */
  static Offer felixstowe(CustomerId customer) {
    return offer(
        new RateRequest(
            Optional.of(customer),
            place("CNNGB"),
            place("GBFXT"),
            Containers.of(1, Equipment.HC40),
            Goods.UNSTATED,
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            TODAY.minusDays(20)),
        rate(31, "MSCU", lane("CNNGB", "GBFXT"), "2200", new TransitTime(35, 35), MAY));
  }

  private static Offer offer(RateRequest request, Rate... rates) {
    var query =
        RateQuery.exactly(
            new Lane(request.origin().code(), request.destination().code()),
            request.buyer().customer(),
            request.askedOn());
    return ((Pricing.Priced) Pricer.price(request, query, List.of(rates), TERMS)).offer();
  }

  private static Goods goods(String description, String kg) {
    return new Goods(Optional.of(description), Optional.of(new BigDecimal(kg)));
  }

  private static Lane lane(String from, String to) {
    return new Lane(place(from).code(), place(to).code());
  }

  private static Place place(String code) {
    return PLACES.byCode(new UnLocode(code), PlaceKind.SEA).orElseThrow();
  }
}
