package dev.quayside.rates.rehearsal.again;

import dev.quayside.rates.money.Money;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.quote.RateRequest;
import java.util.Optional;

/** What a customer who asked lately would be told with a new sheet instead of the old one. */
public sealed interface Repriced {

  RateRequest request();

  /** The same total, or no price with either. */
  record Same(RateRequest request) implements Repriced {}

  /** The cheapest option comes to something else; both sums are in one currency. */
  record Moved(RateRequest request, Money before, Money after) implements Repriced {}

  /** There was no price, or it could not be compared, and now there is one. */
  record GetsAPrice(RateRequest request) implements Repriced {}

  record LosesItsPrice(RateRequest request) implements Repriced {}

  static Repriced of(RateRequest request, Pricing before, Pricing after) {
    Optional<Option> was = best(before);
    Optional<Option> is = best(after);
    if (was.isEmpty() || is.isEmpty()) {
      return was.isEmpty() && is.isEmpty()
          ? new Same(request)
          : was.isEmpty() ? new GetsAPrice(request) : new LosesItsPrice(request);
    }
    Money old = sum(was.get());
    Money now = sum(is.get());
    return old.equals(now) || !old.currency().equals(now.currency())
        ? new Same(request)
        : new Moved(request, old, now);
  }

  private static Optional<Option> best(Pricing pricing) {
    return switch (pricing) {
      case Pricing.Priced priced -> Optional.of(priced.offer().best());
      case Pricing.NoRate _, Pricing.ForSales _ -> Optional.empty();
    };
  }

  private static Money sum(Option option) {
    return option
        .totals()
        .inAll()
        .map(all -> all.amount())
        .orElseGet(() -> option.totals().byCurrency().getFirst());
  }
}
