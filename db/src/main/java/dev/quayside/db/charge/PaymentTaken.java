package dev.quayside.db.charge;

import dev.quayside.rates.money.Money;

/** What came of telling a payment. */
public sealed interface PaymentTaken {

  /**
   * It counts.
   *
   * @param open what of the invoice is still to be paid
   */
  record Done(String shipment, Money open) implements PaymentTaken {}

  /** It was told before, and counts once. */
  record Repeated() implements PaymentTaken {}

  record NoSuchInvoice() implements PaymentTaken {}

  /** Its reference was told before with another amount. */
  record ReferenceUsed(Money before) implements PaymentTaken {}

  /** The invoice is of another currency; nothing is converted. */
  record OtherCurrency(Money total) implements PaymentTaken {}

  /** It is more than is open; or it takes back more than was paid. */
  record TooMuch(Money open, Money paid) implements PaymentTaken {}
}
