package dev.quayside.portal;

import dev.quayside.db.credit.Credit;
import dev.quayside.rates.money.Money;
import java.time.LocalDate;

/**
 * Two orders of colleagues for the same cargo, the credit of their house, and a letter that waits.
 */
final class SampleOrders {

  private SampleOrders() {}

  /** O1001, O1002, and the inquiry whose letter waits. */
  static long make(OpenPortal portal) {
    var quoting = new Quoting(portal);
    quoting.accepted(quoting.give(), "Tom Baker");
    quoting.accepted(quoting.giveColleague(), "Ann Other");
    portal.db.use(books ->
        books
            .credit()
            .tell(
                portal.customers.northwind(),
                new Credit(
                    Money.of("USD", "50000"),
                    30,
                    Money.of("USD", "12000"),
                    LocalDate.of(2026, 5, 31),
                    false,
                    "Ann Lee",
                    SampleHouse.NOW)));
    return SampleDraft.write(portal);
  }
}
