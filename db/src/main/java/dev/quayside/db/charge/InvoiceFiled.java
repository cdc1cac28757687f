package dev.quayside.db.charge;

/** What came of filing an invoice. */
public sealed interface InvoiceFiled {

  /**
   * It counts from now on.
   *
   * @param made whether there was none of its number before
   */
  record Done(boolean made) implements InvoiceFiled {}

  /** It was there just so, and nothing was changed. */
  record Repeated() implements InvoiceFiled {}

  record NoSuchShipment() implements InvoiceFiled {}

  /** To whom it is billed has no part in the shipment. */
  record NoParty() implements InvoiceFiled {}

  /** Another shipment has an invoice of that number. */
  record OtherShipment(String shipment) implements InvoiceFiled {}

  /** Something was paid of it, and it says something else now. */
  record PaidBefore(Invoice before) implements InvoiceFiled {}
}
