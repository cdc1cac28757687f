package dev.quayside.inbox.askback;

import dev.quayside.db.asking.Choice;
import dev.quayside.db.asking.Question.About;
import dev.quayside.inbox.triage.Possible;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.Totals;
import dev.quayside.rates.quote.Pricing;
import java.util.Map;
import java.util.Optional;

/** What an inquiry would be priced at if the customer answered so. */
public record Tried(Possible possible, Pricing pricing) {

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

  /** What a quote would come to, in one currency; empty where none could be given. */
  Optional<Money> price() {
    if (!(pricing instanceof Pricing.Priced(var offer))) {
      return Optional.empty();
    }
    Totals totals = offer.best().totals();
    return totals.byCurrency().size() == 1
        ? Optional.of(totals.byCurrency().getFirst())
        : totals.inAll().map(Totals.Converted::amount);
  }
}
