package dev.quayside.rates.money;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

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
    Comparator<ExchangeRate> bestLast =
        comparing(ExchangeRate::day)
            .thenComparing(rates::contains)
            .thenComparing(ExchangeRate::source);
    Optional<ExchangeRate> best = Optional.empty();
    for (ExchangeRate rate : rates) {
      boolean leadsBack = rate.leads(to, from);
      if (!rate.day().isAfter(day) && (leadsBack || rate.leads(from, to))) {
        ExchangeRate found = rate.leads(from, to) ? rate : rate.inverse();
        if (best.isEmpty() || bestLast.compare(found, best.get()) > 0) {
          best = Optional.of(found);
        }
      }
    }
    return best;
  }
}
