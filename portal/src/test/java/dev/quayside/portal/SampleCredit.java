package dev.quayside.portal;

import dev.quayside.db.credit.Credit;
import dev.quayside.rates.money.Money;
import java.time.Instant;
import java.time.LocalDate;

/** What finance tell of Northwind's credit. */
final class SampleCredit {

  private SampleCredit() {}

  /** In dollars, for 30 days, as of the last of May. */
  static Credit of(String limit, String open, boolean onHold, Instant at) {
    return new Credit(
        Money.of("USD", limit),
        30,
        Money.of("USD", open),
        LocalDate.of(2026, 5, 31),
        onHold,
        "Ann Lee",
        at);
  }

  static void tell(OpenPortal portal, Credit credit) {
    portal.db.use(books -> books.credit().tell(portal.customers.northwind(), credit));
  }
}
