package dev.quayside.db;

import dev.quayside.db.charge.Charge;
import dev.quayside.db.charge.Invoice;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.release.Bill;
import dev.quayside.rates.tariff.CustomerId;
import java.time.LocalDate;
import java.util.List;

/** Invoices of shipments for tests: ocean freight in dollars, which the cargo waits for. */
public final class SampleInvoice {

  private SampleInvoice() {}

  public static Invoice of(String shipment, CustomerId customer, String number, String amount) {
    Money total = Money.of("USD", amount);
    var bill =
        new Bill(
            customer,
            number,
            total,
            Money.zero(total.currency()),
            LocalDate.of(2026, 6, 20),
            false);
    return new Invoice(shipment, bill, List.of(new Charge("OFR", total.amount())));
  }
}
