package dev.quayside.db;

import dev.quayside.db.quote.PricedFrom;
import dev.quayside.db.quote.PricedOffer;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.pricing.Pricer;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.quote.RateQuery;
import dev.quayside.rates.quote.RateRequest;

/** What a request comes to by the rates and terms in the book, as the bot would give it. */
public final class SamplePrices {

  private SamplePrices() {}

  public static PricedOffer of(RateRequest request, Books books) {
    var query =
        RateQuery.exactly(
            new Lane(request.origin().code(), request.destination().code()),
            request.buyer().customer(),
            request.askedOn());
    var terms = books.terms().terms();
    var from = new PricedFrom(query, books.rates().version(), terms, Pricer.GENERATION);
    return switch (Pricer.price(request, query, books.rates().find(request, query), terms)) {
      case Pricing.Priced(var offer) -> new PricedOffer(offer, from);
      case Pricing other -> throw new AssertionError(other);
    };
  }
}
