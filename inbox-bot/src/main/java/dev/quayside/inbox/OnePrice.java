package dev.quayside.inbox;

import dev.quayside.db.Db;
import dev.quayside.db.pricing.PriceDesk;
import dev.quayside.inbox.answer.Answer;
import dev.quayside.rates.quote.RateRequest;
import java.util.List;

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
        db.with(books -> offers.stream().map(books.quotes().sameCargo()::onePrice).toList()));
  }
}
