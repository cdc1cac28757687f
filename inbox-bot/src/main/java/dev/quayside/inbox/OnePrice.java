package dev.quayside.inbox;

import dev.quayside.db.Db;
import dev.quayside.db.pricing.PriceDesk;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.quote.PricedOffer;
import dev.quayside.db.quote.SameCargo;
import dev.quayside.db.quote.SameCargo.Held;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.inbox.answer.Answer;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.told.Told;
import java.util.ArrayList;
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
    return db.with(books -> one(offers, books.quotes().sameCargo()));
  }

  private static Answer one(List<PricedOffer> offers, SameCargo cargo) {
    List<PricedOffer> given = new ArrayList<>();
    for (PricedOffer offer : offers) {
      switch (cargo.held(offer.offer())) {
        case Held.Nothing() -> given.add(offer);
        case Held.Same(GivenQuote quote) -> given.add(cargo.again(quote).orElse(offer));
        case Held.OtherFreight(GivenQuote quote) -> {
          return person(quote);
        }
      }
    }
    return new Answer.GiveQuotes(given);
  }

  /** With a truck or without, the ship costs the same; where it would not, a person decides. */
  private static Answer person(GivenQuote standing) {
    return new Answer.HandOver(
        Kind.ANSWER_INQUIRY,
        Told.of(
            "%s stands for the same cargo with other trucks, and the library prices the ship"
                + " otherwise now",
            "%s 报的是同一批货（拖车不同），而运价库的海运价已变", standing.number()));
  }
}
