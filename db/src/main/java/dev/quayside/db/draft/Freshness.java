package dev.quayside.db.draft;

import dev.quayside.db.draft.Sending.OutOfDate;
import dev.quayside.db.draft.Sending.Why;
import dev.quayside.db.order.OrderStore;
import dev.quayside.db.order.Zones;
import dev.quayside.db.outbox.Ending;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.quote.PricedFrom;
import dev.quayside.db.quote.PricedOffer;
import dev.quayside.db.quote.QuoteStore;
import dev.quayside.db.quote.UnsentVersions;
import dev.quayside.rates.quote.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.StatelessSession;

/** Whether a letter that has waited still says what holds. */
final class Freshness {

  private final StatelessSession session;
  private final QuoteStore quotes;
  private final Instant now;

  Freshness(StatelessSession session, Instant now) {
    this.session = session;
    this.quotes = new QuoteStore(session);
    this.now = now;
  }

  /** Why it may not leave as it stands; empty where it may. */
  Optional<OutOfDate> outOfDate(long inquiry, Notice notice) {
    if (mailComes(inquiry)) {
      return Optional.of(new OutOfDate(Why.MAIL_COMES, ""));
    }
    return switch (notice) {
      case Notice.QuoteEnds ends ->
          first(
              ends.quotes(),
              it -> decided(it.quote()).or(() -> over(it.lastDay(), quotes.current(it.quote()))));
      case Notice.QuoteEnded ended -> first(ended.quotes(), it -> decided(it.quote()));
      case Notice.QuotesGiven _, Notice.OwnPrices _, Notice.QuoteRevised _ ->
          quotes.unsentFor(inquiry).stream()
              .filter(unsent -> gives(notice, unsent))
              .flatMap(unsent -> price(unsent).stream())
              .findFirst();
      case Notice.DetailsWanted _, Notice.StillWanted _, Notice.HandedOver _ -> Optional.empty();
      case Notice.OrderTaken _, Notice.OptionWanted _, Notice.TruckWanted _ -> Optional.empty();
      case Notice.TakenBefore _, Notice.QuoteExpired _ -> Optional.empty();
      case Notice.WrittenByHand _, Notice.ShipmentNews _ -> Optional.empty();
      case Notice.ShipmentStatus(_, var shipment) -> moved(inquiry, shipment.number());
    };
  }

  /**
   * Prices what a letter gives anew, as of today; unless something else makes it out of date, or
   * one of its quotes has no price by now: then all stay as they are.
   */
  Optional<OutOfDate> priceAgain(long inquiry, List<Notice> letters) {
    List<GivenQuote> given =
        quotes.unsentFor(inquiry).stream()
            .filter(unsent -> letters.stream().anyMatch(letter -> gives(letter, unsent)))
            .toList();
    if (mailComes(inquiry)) {
      return Optional.of(new OutOfDate(Why.MAIL_COMES, ""));
    }
    Map<GivenQuote, PricedOffer> anew = new LinkedHashMap<>();
    for (GivenQuote unsent : given) {
      Optional<OutOfDate> decided = decided(unsent.number());
      Optional<PricedOffer> priced = today(unsent);
      if (decided.isPresent() || priced.isEmpty()) {
        return decided.or(() -> Optional.of(new OutOfDate(Why.NO_PRICE, unsent.number())));
      }
      anew.put(unsent, priced.get());
    }
    var versions = new UnsentVersions(session);
    anew.forEach((unsent, priced) -> versions.priceAgain(unsent, inquiry, priced, now));
    return Optional.empty();
  }

  private Optional<PricedOffer> today(GivenQuote unsent) {
    LocalDate today = LocalDate.ofInstant(now, ZoneId.systemDefault());
    return quotes
        .pricedFrom(unsent.number(), unsent.version())
        .flatMap(from -> new PriceNow(session).of(unsent, from, today))
        .filter(priced -> over(priced.offer().validUntil(), Optional.of(unsent)).isEmpty());
  }

  private static Optional<OutOfDate> first(
      List<Ending> quotes, Function<Ending, Optional<OutOfDate>> why) {
    return quotes.stream().flatMap(quote -> why.apply(quote).stream()).findFirst();
  }

  private static boolean gives(Notice notice, GivenQuote quote) {
    return notice.gives().contains(new Notice.Gives(quote.number(), quote.version()));
  }

  private Optional<OutOfDate> price(GivenQuote unsent) {
    return decided(unsent.number())
        .or(() -> over(unsent.offer().validUntil(), Optional.of(unsent)))
        .or(() -> changed(unsent));
  }

  private Optional<OutOfDate> decided(String quote) {
    return new OrderStore(session)
        .decision(quote)
        .map(_ -> new OutOfDate(Why.QUOTE_DECIDED, quote));
  }

  private Optional<OutOfDate> over(LocalDate lastDay, Optional<GivenQuote> quote) {
    ZoneId zone =
        new Zones(session).of(quote.flatMap(GivenQuote::customer), ZoneId.systemDefault());
    return LocalDate.ofInstant(now, zone).isAfter(lastDay)
        ? Optional.of(new OutOfDate(Why.PRICE_ENDED, quote.map(GivenQuote::number).orElse("")))
        : Optional.empty();
  }

  /** Priced again as it was asked, from the library and the rules as they are now. */
  private Optional<OutOfDate> changed(GivenQuote unsent) {
    return quotes
        .pricedFrom(unsent.number(), unsent.version())
        .filter(from -> !comesTo(unsent, from).equals(unsent.offer().options()))
        .map(_ -> new OutOfDate(Why.PRICE_CHANGED, unsent.number()));
  }

  private List<Option> comesTo(GivenQuote unsent, PricedFrom from) {
    return new PriceNow(session)
        .of(unsent, from, unsent.offer().request().askedOn())
        .map(priced -> priced.offer().options())
        .orElse(List.of());
  }

  /** Whatever was told of it since may make another sentence true. */
  private Optional<OutOfDate> moved(long inquiry, String shipment) {
    return session
        .createNativeQuery(
            """
            select s.number from inquiry i join shipment s on s.number = :shipment
            where i.id = :inquiry and (
              exists (select from shipment_event e
                where e.shipment_id = s.id and e.received_at > i.decided_at)
              or exists (select from release_step r
                where r.shipment_id = s.id and r.told_at > i.decided_at)
              or exists (select from payment p join invoice v on v.id = p.invoice_id
                where v.shipment_id = s.id and p.told_at > i.decided_at))\
            """,
            String.class)
        .setParameter("shipment", shipment)
        .setParameter("inquiry", inquiry)
        .uniqueResultOptional()
        .map(number -> new OutOfDate(Why.SHIPMENT_MOVED, number));
  }

  /** Taken in and not yet read: what it says may make the letter wrong. */
  private boolean mailComes(long inquiry) {
    return session
        .createNativeQuery(
            """
            select exists (
              select 1 from inquiry i
              join message mine on mine.id = i.message_id
              join message other on other.line = mine.line and other.id > mine.id
              where i.id = :inquiry and other.handled_at is null and other.parked_at is null)\
            """,
            Boolean.class)
        .setParameter("inquiry", inquiry)
        .getSingleResult();
  }
}
