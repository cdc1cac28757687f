package dev.quayside.rates.quote;

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

  /** There are rates, but a person must decide. */
  record ForSales(RateRequest request, String reason, List<Rejected> ledger) implements Pricing {
    public ForSales {
      ledger = List.copyOf(ledger);
    }
  }
}
