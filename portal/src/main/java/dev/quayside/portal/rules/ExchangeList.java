package dev.quayside.portal.rules;

import dev.quayside.rates.money.ExchangeRate;
import java.util.List;
import java.util.Set;

/**
 * The page of exchange rates, the newest day first.
 *
 * @param form what was typed just now, where it was not understood
 */
public record ExchangeList(
    List<ExchangeRate> rates, ExchangeForm form, Set<String> unclear, boolean decides) {

  public ExchangeList {
    rates = List.copyOf(rates);
    unclear = Set.copyOf(unclear);
  }
}
