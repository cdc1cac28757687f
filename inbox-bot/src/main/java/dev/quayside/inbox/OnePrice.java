package dev.quayside.inbox;

import dev.quayside.db.Db;
import dev.quayside.db.quote.PricedOffer;
import dev.quayside.inbox.answer.Answer;
import dev.quayside.rates.quote.RateRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The same cargo has one price for one customer as long as that price holds: whoever of his people
 * asks again, by mail or by chat, gets it, though the library has changed.
 */
final class OnePrice {

  private final Db db;
  private final PriceDesk prices;
  private final ZoneId zone;
  private final InstantSource clock;

  OnePrice(Db db, PriceDesk prices, ZoneId zone, InstantSource clock) {
    this.db = db;
    this.prices = prices;
    this.zone = zone;
    this.clock = clock;
  }

  /** A price for every request, the standing one where there is one, or a person for all. */
  Answer answer(List<RateRequest> requests) {
    Answer answer = Thinking.priced(prices.price(requests));
    if (!(answer instanceof Answer.GiveQuotes(var offers))) {
      return answer;
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    List<PricedOffer> same =
        offers.stream().map(offer -> standing(offer, today).orElse(offer)).toList();
    return new Answer.GiveQuotes(same);
  }

  /** What stands, where it is another price than would be given now. */
  private Optional<PricedOffer> standing(PricedOffer now, LocalDate today) {
    return db.with(books ->
        books
            .quotes()
            .sameCargo()
            .standing(now.offer().request(), today)
            .filter(quote -> !quote.offer().options().equals(now.offer().options()))
            .flatMap(quote ->
                books
                    .quotes()
                    .pricedFrom(quote.number(), quote.version())
                    .map(from ->
                        new PricedOffer(quote.offer(), from, Optional.of(quote.number())))));
  }
}
