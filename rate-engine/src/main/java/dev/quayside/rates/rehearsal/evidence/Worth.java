package dev.quayside.rates.rehearsal.evidence;

import dev.quayside.rates.money.ExchangeRates;
import dev.quayside.rates.money.UnitPrice;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * About how many US dollars something is worth. Good enough to see that a price is odd, never to
 * make one: where the house has noted no exchange rate, a rough one of 2026 is taken. For one
 * thread, as it remembers.
 */
public final class Worth {

  private static final Currency USD = Currency.getInstance("USD");

  private static final Map<String, Double> ROUGHLY =
      Map.ofEntries(
          Map.entry("CNY", 0.139),
          Map.entry("EUR", 1.1),
          Map.entry("GBP", 1.3),
          Map.entry("HKD", 0.128),
          Map.entry("JPY", 0.0066),
          Map.entry("KRW", 0.00072),
          Map.entry("TWD", 0.031),
          Map.entry("SGD", 0.75),
          Map.entry("MYR", 0.22),
          Map.entry("THB", 0.029),
          Map.entry("INR", 0.0117),
          Map.entry("AUD", 0.65),
          Map.entry("CAD", 0.72),
          Map.entry("CHF", 1.2),
          Map.entry("AED", 0.272));

  private final ExchangeRates exchange;
  private final LocalDate day;
  private final Map<Currency, Optional<Double>> known = new HashMap<>();

  public Worth(ExchangeRates exchange, LocalDate day) {
    this.exchange = exchange;
    this.day = day;
  }

  /** In US dollars; empty for a currency nobody knows the worth of. */
  public Optional<Double> of(UnitPrice price) {
    return factor(price.currency()).map(factor -> price.amount().doubleValue() * factor);
  }

  /** How many units of the one currency one unit of the other is worth. */
  public Optional<Double> of(Currency one, Currency other) {
    return factor(one).flatMap(a -> factor(other).map(b -> a / b));
  }

  /** What one price is of the other; empty where a worth is unknown, or a price is nothing. */
  public Optional<Double> ratio(UnitPrice now, UnitPrice before) {
    return of(now)
        .flatMap(a -> of(before).map(b -> a / b))
        .filter(ratio -> ratio > 0 && Double.isFinite(ratio));
  }

  private Optional<Double> factor(Currency currency) {
    return known.computeIfAbsent(currency, this::find);
  }

  private Optional<Double> find(Currency currency) {
    if (currency.equals(USD)) {
      return Optional.of(1.0);
    }
    return exchange
        .find(currency, USD, day)
        .map(rate -> rate.factor().doubleValue())
        .or(() -> Optional.ofNullable(ROUGHLY.get(currency.getCurrencyCode())));
  }
}
