package dev.quayside.rates.money;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The exchange rates the house goes by; the newest one not after the day counts. */
public record ExchangeRates(List<ExchangeRate> rates) {

  public static final ExchangeRates NONE = new ExchangeRates(List.of());

  public ExchangeRates {
    rates = List.copyOf(rates);
  }

  /**
   * The rate by which one currency is turned into the other on that day, either way round; one that
   * was quoted this way round goes before one that has to be turned over.
   */
  public Optional<ExchangeRate> find(Currency from, Currency to, LocalDate day) {
    return rates.stream()
        .filter(rate -> !rate.day().isAfter(day))
        .flatMap(rate ->
            rate.leads(from, to)
                ? Stream.of(rate)
                : rate.leads(to, from) ? Stream.of(rate.inverse()) : Stream.empty())
        .max(
            comparing(ExchangeRate::day)
                .thenComparing(rate -> rates.contains(rate))
                .thenComparing(ExchangeRate::source));
  }
}
