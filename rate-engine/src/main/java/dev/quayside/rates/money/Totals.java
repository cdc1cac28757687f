package dev.quayside.rates.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * What amounts come to: one sum per currency, and all of it in one currency where every exchange
 * rate is known.
 *
 * @param byCurrency one amount per currency, in the order in which the currencies came
 * @param inAll everything in one currency; empty where an exchange rate is missing
 */
public record Totals(List<Money> byCurrency, Optional<Converted> inAll) {

  /**
   * A sum in one currency and the exchange rates it was reckoned by, none where nothing had to be
   * converted.
   */
  public record Converted(Money amount, List<ExchangeRate> rates) {
    public Converted {
      rates = List.copyOf(rates);
    }
  }

  public Totals {
    byCurrency = List.copyOf(byCurrency);
  }

  public static Totals of(
      List<Money> amounts, Currency currency, LocalDate day, ExchangeRates exchange) {
    Map<Currency, Money> sums = new LinkedHashMap<>();
    amounts.forEach(amount -> sums.merge(amount.currency(), amount, Money::plus));
    var byCurrency = new ArrayList<>(sums.values());
    return new Totals(byCurrency, convert(byCurrency, currency, day, exchange));
  }

  private static Optional<Converted> convert(
      List<Money> sums, Currency currency, LocalDate day, ExchangeRates exchange) {
    Money total = Money.zero(currency);
    SequencedSet<ExchangeRate> used = new LinkedHashSet<>();
    for (Money sum : sums) {
      if (sum.currency().equals(currency)) {
        total = total.plus(sum);
        continue;
      }
      Optional<ExchangeRate> rate = exchange.find(sum.currency(), currency, day);
      if (rate.isEmpty()) {
        return Optional.empty();
      }
      total = total.plus(rate.get().convert(sum));
      used.add(rate.get());
    }
    return Optional.of(new Converted(total, List.copyOf(used)));
  }
}
