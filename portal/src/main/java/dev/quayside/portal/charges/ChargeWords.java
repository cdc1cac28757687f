package dev.quayside.portal.charges;

import dev.quayside.db.charge.Invoice;
import dev.quayside.db.charge.InvoiceFiled;
import dev.quayside.db.charge.Payment;
import dev.quayside.db.charge.PaymentTaken;
import dev.quayside.portal.tracking.Fault;
import dev.quayside.portal.words.Saying;
import java.util.Optional;

/** Says why the book did not take an invoice or a payment that was right by itself. */
public final class ChargeWords {

  private ChargeWords() {}

  /** Empty where it was taken. */
  public static Optional<Fault> fault(Invoice sent, InvoiceFiled filed) {
    return switch (filed) {
      case InvoiceFiled.Done _ -> Optional.empty();
      case InvoiceFiled.Repeated() -> Optional.empty();
      case InvoiceFiled.NoSuchShipment() ->
          fault("/shipment", Saying.of("%s is no shipment of ours", "%s不是我司货物编号", sent.shipment()));
      case InvoiceFiled.NoParty() ->
          fault("/customer", Saying.of("has no part in shipment %s", "与货物%s无关", sent.shipment()));
      case InvoiceFiled.OtherShipment(String shipment) ->
          fault(
              "/invoice",
              Saying.of(
                  "%s is an invoice of shipment %s already, not of %s",
                  "%s已是货物%s的账单，不是%s的", sent.bill().number(), shipment, sent.shipment()));
      case InvoiceFiled.PaidBefore(Invoice before) ->
          fault(
              "/invoice",
              Saying.of(
                  "%s of %s is paid of %s, so it stays as it was filed; this one says %s",
                  "账单%3$s合计%2$s，已付%1$s，不再更改；此处合计为%4$s",
                  before.bill().paid(),
                  before.bill().total(),
                  before.bill().number(),
                  sent.bill().total()));
    };
  }

  /** Empty where it was taken. */
  public static Optional<Fault> fault(Payment sent, PaymentTaken taken) {
    return switch (taken) {
      case PaymentTaken.Done _ -> Optional.empty();
      case PaymentTaken.Repeated() -> Optional.empty();
      case PaymentTaken.NoSuchInvoice() ->
          fault("/invoice", Saying.of("%s is no invoice that we know", "没有账单%s", sent.invoice()));
      case PaymentTaken.ReferenceUsed(var before) ->
          fault(
              "/reference",
              Saying.of(
                  "was told before for this invoice with %s; this one says %s",
                  "此流水号已用于该账单，金额%s；此处为%s", before, sent.amount()));
      case PaymentTaken.OtherCurrency(var total) ->
          fault(
              "/currency",
              Saying.of(
                  "the payment is %s, and invoice %s is %s; nothing is converted",
                  "付款为%s，账单%s为%s；不作折算", sent.amount(), sent.invoice(), total));
      case PaymentTaken.TooMuch(var open, var paid) ->
          fault(
              "/amount",
              sent.amount().isNegative()
                  ? Saying.of(
                      "takes back %s, and %s was paid of invoice %s",
                      "冲回%s，而账单%3$s仅收到%2$s", sent.amount(), paid, sent.invoice())
                  : Saying.of(
                      "the payment is %s, and of invoice %s no more than %s is open",
                      "付款为%s，账单%s未付仅%s", sent.amount(), sent.invoice(), open));
    };
  }

  private static Optional<Fault> fault(String pointer, Saying why) {
    return Optional.of(new Fault(pointer, why));
  }
}
