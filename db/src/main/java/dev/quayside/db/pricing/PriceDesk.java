package dev.quayside.db.pricing;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.quote.PricedFrom;
import dev.quayside.db.rate.terms.TermsStore;
import dev.quayside.rates.margin.concession.Bargain;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.pricing.Pricer;
import dev.quayside.rates.quote.Haulage;
import dev.quayside.rates.quote.HouseTerms;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.quote.RateQuery;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Rate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Prices requests with the rates and terms that are in the book now. Mail and pages ask here, so
 * whoever asks gets the same price either way.
 */
public final class PriceDesk {

  private final Db db;
  private final Places places;

  public PriceDesk(Db db, Places places) {
    this.db = db;
    this.places = places;
  }

  /** What pricing a request came to, and from what. */
  public record Priced(Pricing pricing, PricedFrom from) {}

  /** What of a request says which rates are looked for. */
  private record Looked(RateQuery query, List<Haulage> trucks) {}

  /** All requests of a mail are priced by one and the same state of the library. */
  public List<Priced> price(List<RateRequest> requests) {
    return price(requests, store -> store.terms());
  }

  /** The same for the page of the customer who asks: it is made of nothing but what is his. */
  public Priced price(RateRequest request, CustomerId page) {
    return db.<List<Priced>>lookOnly(
            page, books -> price(books, List.of(request), store -> store.terms()))
        .getFirst();
  }

  /** The same for a customer whom the house has met so far. */
  public Priced price(RateRequest request, Bargain reached) {
    return price(List.of(request), store -> store.terms(reached)).getFirst();
  }

  /** What it would come to if a container went for so much, had no floor anything against it. */
  public Priced downTo(RateRequest request, Money price) {
    return price(List.of(request), store -> store.terms().downToTheFloor(price)).getFirst();
  }

  private List<Priced> price(List<RateRequest> requests, Function<TermsStore, HouseTerms> how) {
    if (requests.isEmpty()) {
      return List.of();
    }
    return db.look(books -> price(books, requests, how));
  }

  private List<Priced> price(
      Books books, List<RateRequest> requests, Function<TermsStore, HouseTerms> how) {
    var terms = how.apply(books.terms());
    long library = books.rates().version();
    Map<Looked, List<Rate>> found = new HashMap<>();
    return requests.stream()
        .map(request -> {
          RateQuery query = RateQuery.of(request, places);
          List<Rate> rates =
              found.computeIfAbsent(
                  new Looked(query, request.haulage()), _ -> books.rates().find(request, query));
          return new Priced(
              Pricer.price(request, query, rates, terms),
              new PricedFrom(query, library, terms, Pricer.GENERATION));
        })
        .toList();
  }
}
