package dev.quayside.inbox.answer;

import dev.quayside.db.Books;
import dev.quayside.db.customer.Language;
import dev.quayside.db.quote.PricedOffer;
import dev.quayside.db.timeline.Happening;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Gives offers their numbers, and writes into the customer's story that he asked for them.
 *
 * @param customer empty where the sender is not registered
 */
record QuoteGiving(
    Books books, long inquiry, Optional<CustomerId> customer, Language language, Instant now) {

  /** The numbers, in the order of the offers. */
  List<String> give(List<PricedOffer> offers) {
    return offers.stream().map(this::give).toList();
  }

  private String give(PricedOffer priced) {
    String number = books.quotes().give(inquiry, customer, language, priced, now);
    var request = priced.offer().request();
    var lane = new Lane(request.origin().code(), request.destination().code());
    customer.ifPresent(
        buyer -> books.timeline().append(buyer, new Happening.AskedForRate(lane), now));
    return number;
  }
}
