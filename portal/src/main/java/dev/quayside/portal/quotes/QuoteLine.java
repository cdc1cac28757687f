package dev.quayside.portal.quotes;

import dev.quayside.db.quote.GivenQuote;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.Totals;
import java.time.LocalDate;
import java.util.List;

/** A quote, and how it stands today. */
public record QuoteLine(GivenQuote quote, Standing standing) {

  static QuoteLine of(GivenQuote quote, LocalDate today) {
    return new QuoteLine(quote, Standing.on(today, quote.offer().validUntil()));
  }

  /** What the best option comes to: one sum where it can be summed up, else one per currency. */
  public List<Money> total() {
    Totals totals = quote.offer().best().totals();
    return totals.inAll().map(sum -> List.of(sum.amount())).orElse(totals.byCurrency());
  }
}
