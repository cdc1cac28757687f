package dev.quayside.rates.quote;

import dev.quayside.rates.quote.Reckoner.Reckoned;
import dev.quayside.rates.tariff.Rate;
import java.util.ArrayList;
import java.util.List;

/**
 * Prices a request that lacks nothing. Pure: the same request, rates and terms always make the same
 * offer.
 */
public final class Pricer {

  /**
   * The generation of the rules by which prices are made; it counts up when the same request, rates
   * and terms would make another offer than before.
   */
  public static final int GENERATION = 1;

  private Pricer() {}

  /**
   * The offer for a request, or the reason why there is none.
   *
   * @param candidates what the {@link RateFinder} found for {@code query}
   */
  public static Pricing price(
      RateRequest request, RateQuery query, List<Rate> candidates, HouseTerms terms) {
    var sifted = Sieve.sift(request, query, candidates);
    var ledger = new ArrayList<>(sifted.rejected());
    var options = new ArrayList<Option>();
    for (Rate rate : sifted.rates()) {
      switch (Reckoner.reckon(request, terms, rate)) {
        case Reckoned.Price(Option option) -> options.add(option);
        case Reckoned.Not(Rejected rejected) -> ledger.add(rejected);
      }
    }
    if (options.isEmpty()) {
      return sifted.rates().isEmpty()
          ? new Pricing.NoRate(request, ledger)
          : new Pricing.ForSales(request, ledger.getLast().detail(), ledger);
    }
    return Choice.among(request, options, sifted.rates(), ledger);
  }
}
