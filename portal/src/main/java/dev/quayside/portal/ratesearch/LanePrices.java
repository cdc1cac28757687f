package dev.quayside.portal.ratesearch;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.autonomy.LetterKind;
import dev.quayside.db.autonomy.Outgoing;
import dev.quayside.db.autonomy.Passing;
import dev.quayside.db.customer.Customer;
import dev.quayside.db.pricing.PriceDesk;
import dev.quayside.db.quote.GivenQuote;
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
            db.withOnly(customer, books -> books.customers().byId(customer))
                .map(Customer::buyer)
                .orElseThrow());
    if (special || SoldAlone.whyNot(request).isPresent()) {
      return new Priced.ForPerson(request, who(customer));
    }
    return switch (prices.price(request, customer).pricing()) {
      case Pricing.Priced(Offer offer) ->
          db.withOnly(customer, books -> offered(books, offer, customer, now))
              .orElseGet(() -> new Priced.ForPerson(request, who(customer)));
      case Pricing.NoRate _ -> new Priced.NotServed(request, who(customer));
      case Pricing.ForSales _ -> new Priced.ForPerson(request, who(customer));
    };
  }

  /** Empty where a person has to look at it first. */
  private static Optional<Priced> offered(
      Books books, Offer priced, CustomerId customer, Instant now) {
    Optional<GivenQuote> standing = books.quotes().sameCargo().otherPrice(priced);
    Offer offer = standing.map(GivenQuote::offer).orElse(priced);
    return leavesAlone(books, offer, customer)
        ? Optional.of(
            new Priced.Price(
                offer,
                books.credit().wouldBe(customer, offer.options(), now),
                standing.map(GivenQuote::number)))
        : Optional.empty();
  }

  /** What sales send, or look at, first by mail, no page says before they have. */
  private static boolean leavesAlone(Books books, Offer offer, CustomerId customer) {
    var letter = Outgoing.giving(Optional.of(customer), LetterKind.QUOTE, List.of(offer), false);
    return switch (books.autonomy().now().passing(letter, () -> 0)) {
      case Passing.Goes(), Passing.GoesSeen() -> true;
      case Passing.Waits _ -> false;
    };
  }

  /** Of the house's own people, who are no customer's to read. */
  String who(CustomerId customer) {
    return db.with(books -> books.users().answering(Optional.of(customer)))
        .map(User::name)
        .orElse("");
  }
}
