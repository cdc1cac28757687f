package dev.quayside.portal.ratesearch;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.autonomy.LetterKind;
import dev.quayside.db.autonomy.Outgoing;
import dev.quayside.db.autonomy.Passing;
import dev.quayside.db.customer.Customer;
import dev.quayside.db.pricing.PriceDesk;
import dev.quayside.db.quote.PricedOffer;
import dev.quayside.db.user.User;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.quote.SoldAlone;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Says what a customer would be quoted now: by the same engine and rules as by mail, the same price
 * for the same cargo while it holds, and nothing that sales would look at first.
 */
final class LanePrices {

  private final Db db;
  private final PriceDesk prices;

  LanePrices(Db db, Places places) {
    this.db = db;
    this.prices = new PriceDesk(db, places);
  }

  /**
   * The price, or who names one.
   *
   * @param special what is dangerous, cooled or otherwise out of the common
   */
  Priced of(RateRequest asked, boolean special, CustomerId customer, Instant now) {
    RateRequest request =
        asked.boughtBy(
            db.with(books -> books.customers().byId(customer)).map(Customer::buyer).orElseThrow());
    if (special || SoldAlone.whyNot(request).isPresent()) {
      return new Priced.ForPerson(request, who(customer));
    }
    var priced = prices.price(List.of(request)).getFirst();
    return switch (priced.pricing()) {
      case Pricing.Priced(Offer offer) ->
          db.with(books -> offered(books, new PricedOffer(offer, priced.from()), customer, now));
      case Pricing.NoRate _ -> new Priced.NotServed(request, who(customer));
      case Pricing.ForSales _ -> new Priced.ForPerson(request, who(customer));
    };
  }

  private static Priced offered(Books books, PricedOffer priced, CustomerId customer, Instant now) {
    PricedOffer one = books.quotes().sameCargo().onePrice(priced);
    Offer offer = one.offer();
    return leavesAlone(books, offer, customer)
        ? new Priced.Price(
            offer, books.credit().wouldBe(customer, offer.options(), now), one.sameAs())
        : new Priced.ForPerson(offer.request(), who(books, customer));
  }

  /** What sales send, or look at, first by mail, no page says before they have. */
  private static boolean leavesAlone(Books books, Offer offer, CustomerId customer) {
    var letter = Outgoing.giving(Optional.of(customer), LetterKind.QUOTE, List.of(offer), false);
    return switch (books.autonomy().now().passing(letter, () -> 0)) {
      case Passing.Goes(), Passing.GoesSeen() -> true;
      case Passing.Waits _ -> false;
    };
  }

  private String who(CustomerId customer) {
    return db.with(books -> who(books, customer));
  }

  private static String who(Books books, CustomerId customer) {
    return books.users().answering(Optional.of(customer)).map(User::name).orElse("");
  }
}
