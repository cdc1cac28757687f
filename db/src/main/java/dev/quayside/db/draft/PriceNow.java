package dev.quayside.db.draft;

import dev.quayside.db.json.FactJson;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.quote.PricedFrom;
import dev.quayside.db.quote.PricedOffer;
import dev.quayside.db.quote.QuoteStore;
import dev.quayside.db.rate.RateStore;
import dev.quayside.db.rate.terms.TermsStore;
import dev.quayside.rates.pricing.Pricer;
import dev.quayside.rates.quote.HouseTerms;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.quote.RateQuery;
import dev.quayside.rates.quote.RateRequest;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** What a quote in a waiting letter comes to by the library and the rules as they are now. */
final class PriceNow {

  private final StatelessSession session;

  PriceNow(StatelessSession session) {
    this.session = session;
  }

  /**
   * Empty where it has no price any more, or not without somebody's consent.
   *
   * @param from what it was priced from; who has bargained, has bargained so far still
   * @param day on which it is asked for
   */
  Optional<PricedOffer> of(GivenQuote unsent, PricedFrom from, LocalDate day) {
    var rates = new RateStore(session);
    var store = new TermsStore(session);
    HouseTerms terms = from.terms().bargain().map(store::terms).orElseGet(store::terms);
    RateRequest request = unsent.offer().request().askedOn(day);
    RateQuery query = from.query().on(day);
    var now = new PricedFrom(query, rates.version(), terms, Pricer.GENERATION);
    return switch (Pricer.price(request, query, rates.find(request, query), terms)) {
      case Pricing.Priced(Offer offer) ->
          Optional.of(onePrice(unsent, new PricedOffer(asKept(offer), now)));
      case Pricing.NoRate _, Pricing.ForSales _ -> Optional.empty();
    };
  }

  /** A first price is the one that stands for the same cargo; a later one was bargained for. */
  private PricedOffer onePrice(GivenQuote unsent, PricedOffer priced) {
    return unsent.version() == 1 ? new QuoteStore(session).sameCargo().onePrice(priced) : priced;
  }

  private static Offer asKept(Offer offer) {
    return FactJson.read(FactJson.write(offer), Offer.class);
  }
}
