package dev.quayside.rates.quote;

import dev.quayside.rates.quote.Rejected.Reason;
import dev.quayside.rates.told.Told;
import java.util.List;

/** What pricing comes to. */
public sealed interface Pricing {

  record Priced(Offer offer) implements Pricing {}

  /** No rate in the library fits; the ledger says what was looked at. */
  record NoRate(RateRequest request, List<Rejected> ledger) implements Pricing {
    public NoRate {
      ledger = List.copyOf(ledger);
    }
  }

  /**
   * There are rates, but a person must decide.
   *
   * @param held what could be offered if somebody approved it by name
   */
  record ForSales(
      RateRequest request, Reason why, Told reason, List<Option> held, List<Rejected> ledger)
      implements Pricing {
    public ForSales {
      held = List.copyOf(held);
      ledger = List.copyOf(ledger);
    }
  }
}
