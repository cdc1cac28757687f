package dev.quayside.rates.release;

import dev.quayside.rates.money.Money;
import dev.quayside.rates.tariff.CustomerId;
import java.time.LocalDate;

/**
 * What one party owes for a shipment by one invoice.
 *
 * @param customer to whom it is billed
 * @param total below 0 for a credit note
 * @param paid so far, in the same currency
 * @param onAccount whether the cargo is handed out before it is paid
 */
public record Bill(
    CustomerId customer, String number, Money total, Money paid, LocalDate due, boolean onAccount) {

  public Bill {
    if (!total.currency().equals(paid.currency())) {
      throw new IllegalArgumentException("%s of %s was paid".formatted(paid, total));
    }
  }

  public Money open() {
    return total.minus(paid);
  }

  /** Whether something of it is still to be paid. */
  public boolean unpaid() {
    return open().amount().signum() > 0;
  }

  /** Whether the cargo waits for it. */
  public boolean awaited() {
    return unpaid() && !onAccount;
  }
}
