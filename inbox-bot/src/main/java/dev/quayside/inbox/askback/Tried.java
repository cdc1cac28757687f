package dev.quayside.inbox.askback;

import dev.quayside.db.asking.Choice;
import dev.quayside.db.asking.Question.About;
import dev.quayside.inbox.triage.Possible;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.Totals;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Pricing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an inquiry would be priced at if the customer answered so.
 *
 * @param later the same when the rates of today have ended, where he may still leave then
 */
public record Tried(Possible possible, Pricing pricing, Optional<Pricing> later) {

  Map<About, Choice> answers() {
    return possible.answers();
  }

  /** The library sells it, be it with a person's consent. */
  boolean sold() {
    return switch (pricing) {
      case Pricing.Priced _, Pricing.ForSales _ -> true;
      case Pricing.NoRate _ -> false;
    };
  }

  /** What a quote would come to, now and later, in one currency; none where none could be given. */
  List<Money> prices() {
    return price(pricing).stream()
        .flatMap(now -> Stream.concat(Stream.of(now), later.flatMap(Tried::price).stream()))
        .toList();
  }

  /** The last day of which that is known; empty where he has said when it leaves. */
  Optional<LocalDate> leavingBy() {
    return possible.request().readyOn().isPresent()
        ? Optional.empty()
        : later
            .filter(pricing -> price(pricing).isPresent())
            .or(() -> Optional.of(pricing))
            .flatMap(Tried::offer)
            .map(Offer::validUntil);
  }

  private static Optional<Offer> offer(Pricing pricing) {
    return pricing instanceof Pricing.Priced(var offer) ? Optional.of(offer) : Optional.empty();
  }

  private static Optional<Money> price(Pricing pricing) {
    return offer(pricing).map(offer -> offer.best().totals()).flatMap(Tried::inOne);
  }

  private static Optional<Money> inOne(Totals totals) {
    return totals.byCurrency().size() == 1
        ? Optional.of(totals.byCurrency().getFirst())
        : totals.inAll().map(Totals.Converted::amount);
  }
}
