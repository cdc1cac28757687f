package dev.quayside.inbox;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.quote.PricedOffer;
import dev.quayside.inbox.answer.Answer;
import dev.quayside.rates.quote.RateRequest;
import java.util.List;
import java.util.Optional;

/**
 * The same cargo has one price for one customer as long as that price holds: whoever of his people
 * asks again, by mail or by chat, gets it, though the library has changed.
 */
record OnePrice(Db db, PriceDesk prices) {

  /** A price for every request, the standing one where there is one, or a person for all. */
  Answer answer(List<RateRequest> requests) {
    Answer answer = Thinking.priced(prices.price(requests));
    if (!(answer instanceof Answer.GiveQuotes(var offers))) {
      return answer;
    }
    return new Answer.GiveQuotes(
        db.with(
            books -> offers.stream().map(offer -> standing(offer, books).orElse(offer)).toList()));
  }

  /** What stands, where it is another price than would be given now. */
  private static Optional<PricedOffer> standing(PricedOffer now, Books books) {
    RateRequest request = now.offer().request();
    return books
        .quotes()
        .sameCargo()
        .standing(request, request.askedOn())
        .filter(quote -> !quote.offer().options().equals(now.offer().options()))
        .flatMap(quote ->
            books
                .quotes()
                .pricedFrom(quote.number(), quote.version())
                .map(from -> new PricedOffer(quote.offer(), from, Optional.of(quote.number()))));
  }
}
