package dev.quayside.portal.api;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.charge.Charge;
import dev.quayside.db.charge.Invoice;
import dev.quayside.db.charge.InvoiceFiled;
import dev.quayside.db.charge.Payment;
import dev.quayside.db.charge.PaymentTaken;
import dev.quayside.portal.charges.ChargeWords;
import dev.quayside.portal.charges.InvoiceReading;
import dev.quayside.portal.charges.PaymentReading;
import dev.quayside.portal.charges.Told;
import dev.quayside.portal.entrance.Body;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Refusal;
import dev.quayside.portal.tracking.Fault;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.release.Bill;
import io.helidon.common.parameters.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Invoices of shipments and payments, told by the program that keeps the accounts. */
final class ChargeApi {

  private static final int MOST = 1_000;

  private final Db db;

  ChargeApi(Db db) {
    this.db = db;
  }

  /** What became of one thing that was sent. */
  private record Became(String result, Map<String, Object> more, List<Fault> faults) {
    static Became refused(List<Fault> faults) {
      return new Became("REFUSED", Map.of(), faults);
    }
  }

  /** The body is one invoice, or a list of them; each is filed by itself and answered. */
  Answer invoices(Visit visit, Parameters path, Body body) {
    return each(visit, body, "invoices", (books, item) -> invoice(books, item, visit));
  }

  private static Became invoice(Books books, Sent.Item item, Visit visit) {
    return switch (new InvoiceReading(books).read(item.object())) {
      case Told.Wrong<Invoice>(var faults) -> Became.refused(faults);
      case Told.Good<Invoice>(Invoice invoice) -> {
        InvoiceFiled filed = books.charges().file(invoice, EventApi.by(visit), visit.now());
        yield ChargeWords.fault(invoice, filed)
            .map(fault -> Became.refused(List.of(fault)))
            .orElseGet(() ->
                new Became(
                    filed instanceof InvoiceFiled.Done(boolean made)
                        ? made ? "FILED" : "CHANGED"
                        : "REPEATED",
                    Map.of("shipment", invoice.shipment()),
                    List.of()));
      }
    };
  }

  /** The body is one payment, or a list of them; each counts by itself and is answered. */
  Answer payments(Visit visit, Parameters path, Body body) {
    return each(visit, body, "payments", (books, item) -> payment(books, item, visit));
  }

  private static Became payment(Books books, Sent.Item item, Visit visit) {
    return switch (PaymentReading.read(item.object(), EventApi.by(visit), visit.now())) {
      case Told.Wrong<Payment>(var faults) -> Became.refused(faults);
      case Told.Good<Payment>(Payment payment) -> {
        PaymentTaken taken = books.charges().take(payment, visit.now());
        yield ChargeWords.fault(payment, taken)
            .map(fault -> Became.refused(List.of(fault)))
            .orElseGet(() ->
                taken instanceof PaymentTaken.Done(String shipment, var open)
                    ? new Became(
                        "TAKEN",
                        Map.of("shipment", shipment, "open", open.amount().toPlainString()),
                        List.of())
                    : new Became("REPEATED", Map.of(), List.of()));
      }
    };
  }

  private Answer each(
      Visit visit, Body body, String name, BiFunction<Books, Sent.Item, Became> work) {
    Optional<List<Sent.Item>> sent = Sent.list(body, name);
    if (sent.isEmpty()) {
      return new Answer.Refused(Refusal.BAD_REQUEST);
    }
    if (sent.get().size() > MOST) {
      return new Answer.Refused(Refusal.TOO_LARGE);
    }
    var answered = new Answered(visit.language());
    for (Sent.Item item : sent.get()) {
      Became became = db.with(books -> work.apply(books, item));
      Map<String, Object> line = new LinkedHashMap<>();
      Sent.text(item.object(), "invoice").ifPresent(number -> line.put("invoice", number));
      line.put("result", became.result());
      line.putAll(became.more());
      answered.add(item, line, became.faults());
    }
    return answered.as(name);
  }

  /** All that is billed for a shipment. */
  Answer list(Visit visit, Parameters path, Body body) {
    String number = path.get("shipment");
    return db.with(books ->
        books
            .papers()
            .whole(number)
            .map(_ ->
                Answer.data(
                    Map.of(
                        "invoices",
                        books.charges().whole(number).stream()
                            .map(it -> json(books, it))
                            .toList())))
            .orElseGet(Answer::notFound));
  }

  private static Map<String, Object> json(Books books, Invoice invoice) {
    Bill bill = invoice.bill();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("invoice", bill.number());
    books.customers().byId(bill.customer()).ifPresent(it -> json.put("customer", it.code()));
    json.put("currency", bill.total().currency().getCurrencyCode());
    json.put("total", bill.total().amount().toPlainString());
    json.put("paid", bill.paid().amount().toPlainString());
    json.put("open", bill.open().amount().toPlainString());
    json.put("due", bill.due().toString());
    json.put("onAccount", bill.onAccount());
    json.put("charges", invoice.charges().stream().map(ChargeApi::json).toList());
    return json;
  }

  private static Map<String, Object> json(Charge charge) {
    return Map.of("name", charge.name(), "amount", charge.amount().toPlainString());
  }
}
