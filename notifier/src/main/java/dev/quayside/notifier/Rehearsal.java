package dev.quayside.notifier;

import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.Envelope;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.outbox.Pending;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.money.ExchangeRates;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.Totals;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.quote.AppliedMargin;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.tariff.Incoterm;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.charge.Per;
import dev.quayside.rates.tariff.schedule.FreeTime;
import dev.quayside.rates.tariff.schedule.Sailing;
import dev.quayside.rates.tariff.schedule.Validity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A quote and a notice that nobody gets, to run everything once before the first customer. */
final class Rehearsal {

  private Rehearsal() {}

  static GivenQuote quote(Language language, Instant now) {
    LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
    var containers = Containers.of(1, Equipment.HC40);
    var request =
        new RateRequest(
            Optional.empty(),
            port("CNSHA", "Shanghai", "上海"),
            port("USLAX", "Los Angeles", "洛杉矶"),
            containers,
            Goods.UNSTATED,
            Optional.of(Incoterm.FOB),
            Set.of(),
            Optional.of(day),
            day);
    var offer = new Offer(request, List.of(option(day)), List.of());
    return new GivenQuote("Q0", 1, Optional.empty(), "-", language, offer, now);
  }

  static Pending notice(Language language, Instant now) {
    var to =
        new Envelope(
            "",
            "nobody@localhost",
            "",
            Optional.empty(),
            List.of(),
            language,
            "?",
            now.atOffset(ZoneOffset.UTC));
    var notice = new Notice.QuotesGiven(to, List.of("Q0"));
    return new Pending(0, 0, "<0@localhost>", Optional.empty(), notice, now, 0);
  }

  private static Option option(LocalDate day) {
    Money price = Money.of("USD", "1");
    return new Option(
        Option.Label.CHEAPEST,
        0,
        Agreement.Kind.TARIFF,
        new Carrier("COSU", "COSCO Shipping Lines", "中远海运"),
        Lane.of("CNSHA", "USLAX"),
        new Validity(day, day),
        Sailing.NOT_STATED,
        Optional.empty(),
        FreeTime.NOT_STATED,
        Optional.empty(),
        Optional.empty(),
        List.of(
            new ChargeLine(
                Mode.FCL.freightCode(),
                Leg.FREIGHT,
                Per.CONTAINER,
                Optional.of(Equipment.HC40),
                BigDecimal.ONE,
                UnitPrice.of(price),
                Optional.empty())),
        List.of(),
        List.of("BAF"),
        List.of("GRI"),
        List.of("INSP"),
        Totals.of(List.of(price), price.currency(), day, ExchangeRates.NONE),
        new AppliedMargin("", price),
        List.of());
  }

  private static Place port(String code, String nameEn, String nameZh) {
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
}
