package dev.quayside.rates.rehearsal.again;

import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.Totals;
import dev.quayside.rates.quote.HouseTerms;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.Pricing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An option of a quote that still holds, and what a new sheet does to the house's margin in it: the
 * customer pays what he was told, the carrier wants something else.
 *
 * @param number of the quote
 * @param sold the option as it was quoted
 * @param marginBefore in the house's currency
 * @param marginNow the same; empty where the carrier has no price for it any more
 */
public record QuoteHit(String number, Option sold, Money marginBefore, Optional<Money> marginNow) {

  /**
   * The hit; empty where the sheet changes nothing for the option, or an exchange rate is missing.
   *
   * @param before the quote's request, priced with the live rates of the option's line alone
   * @param after the same with the new sheet
   */
  public static Optional<QuoteHit> of(
      String number, Option sold, Pricing before, Pricing after, HouseTerms terms, LocalDate day) {
    Optional<Money> margin = inHouse(sold.margin().total(), terms, day);
    Optional<Money> was = like(sold, before).flatMap(option -> bought(option, terms, day));
    Optional<Money> is = like(sold, after).flatMap(option -> bought(option, terms, day));
    if (margin.isEmpty() || was.isEmpty() || was.equals(is)) {
      return Optional.empty();
    }
    return Optional.of(
        new QuoteHit(
            number,
            sold,
            margin.get(),
            is.map(now -> margin.get().plus(was.get()).plus(now.times(-1)))));
  }

  /** The same line's cheapest option on the same agreement. */
  private static Optional<Option> like(Option sold, Pricing pricing) {
    return switch (pricing) {
      case Pricing.Priced priced ->
          priced.offer().options().stream()
              .filter(option ->
                  option.carrier().scac().equals(sold.carrier().scac())
                      && option.agreed() == sold.agreed())
              .findFirst();
      case Pricing.NoRate _, Pricing.ForSales _ -> Optional.empty();
    };
  }

  /** What the house pays for it. */
  private static Optional<Money> bought(Option option, HouseTerms terms, LocalDate day) {
    return option
        .totals()
        .inAll()
        .flatMap(sold ->
            inHouse(option.margin().total(), terms, day)
                .map(margin -> sold.amount().plus(margin.times(-1))));
  }

  private static Optional<Money> inHouse(Money money, HouseTerms terms, LocalDate day) {
    return Totals.of(List.of(money), terms.currency(), day, terms.exchange())
        .inAll()
        .map(Totals.Converted::amount);
  }
}
