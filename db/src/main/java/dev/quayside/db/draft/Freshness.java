package dev.quayside.db.draft;

import dev.quayside.db.draft.Sending.OutOfDate;
import dev.quayside.db.draft.Sending.Why;
import dev.quayside.db.json.FactJson;
import dev.quayside.db.order.OrderStore;
import dev.quayside.db.order.Zones;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.quote.PricedFrom;
import dev.quayside.db.quote.QuoteStore;
import dev.quayside.db.rate.RateStore;
import dev.quayside.db.rate.terms.TermsStore;
import dev.quayside.rates.pricing.Pricer;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Pricing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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
      case Notice.OrderTaken _, Notice.OptionWanted _ -> Optional.empty();
      case Notice.TakenBefore _, Notice.QuoteExpired _ -> Optional.empty();
      case Notice.WrittenByHand _ -> Optional.empty();
    };
  }

  private static Optional<OutOfDate> first(
      List<Notice.Ending> quotes, Function<Notice.Ending, Optional<OutOfDate>> why) {
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
        .filter(from -> !again(unsent, from).equals(unsent.offer().options()))
        .map(_ -> new OutOfDate(Why.PRICE_CHANGED, unsent.number()));
  }

  private List<?> again(GivenQuote unsent, PricedFrom from) {
    var rates = new RateStore(session);
    var terms = new TermsStore(session);
    var now = from.terms().bargain().map(terms::terms).orElseGet(terms::terms);
    var pricing =
        Pricer.price(unsent.offer().request(), from.query(), rates.find(from.query()), now);
    return switch (pricing) {
      case Pricing.Priced(Offer offer) ->
          FactJson.read(FactJson.write(offer), Offer.class).options();
      case Pricing.NoRate _, Pricing.ForSales _ -> List.of();
    };
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
