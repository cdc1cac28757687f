package dev.quayside.db.rate.search;

import dev.quayside.rates.tariff.Rate;
import java.util.List;
import java.util.Optional;

/**
 * Some of the rates that were asked for.
 *
 * @param next where the next page begins; empty where there is no more. A page may be short, even
 *     empty, and have a next one: so much was looked through at once
 */
public record RatePage(List<Rate> rates, Optional<Position> next) {

  public RatePage {
    rates = List.copyOf(rates);
  }
}
