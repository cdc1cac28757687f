package dev.quayside.portal.charges;

import dev.quayside.db.Books;
import dev.quayside.db.charge.Charge;
import dev.quayside.db.charge.Invoice;
import dev.quayside.db.credit.Credit;
import dev.quayside.db.customer.Customer;
import dev.quayside.portal.tracking.Fields;
import dev.quayside.portal.words.Saying;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.release.Bill;
import dev.quayside.rates.tariff.CustomerId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads an invoice for a shipment: to whom, by when, and line by line what for. */
public final class InvoiceReading {

  private final Books books;

  public InvoiceReading(Books books) {
    this.books = books;
  }

  /** Whether the cargo waits for it goes, where nobody says, by the customer's term of credit. */
  public Told<Invoice> read(JsonNode sent) {
    Fields fields = Fields.of(sent);
    Optional<String> number = fields.needed("invoice");
    Optional<String> shipment = fields.needed("shipment");
    Optional<CustomerId> customer = customer(fields);
    Optional<Currency> currency = fields.currency("currency");
    Optional<LocalDate> due = fields.day("due");
    Optional<Boolean> account = fields.told("onAccount");
    List<Charge> charges =
        fields.each("charges").stream().flatMap(it -> charge(it, currency).stream()).toList();
    if (charges.isEmpty() && fields.faults().isEmpty()) {
      fields.wrong("charges", Saying.of("are missing", "缺少费用明细"));
    }
    if (!fields.faults().isEmpty()) {
      return new Told.Wrong<>(fields.faults());
    }
    var total =
        new Money(
            charges.stream().map(Charge::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
            currency.orElseThrow());
    return new Told.Good<>(
        new Invoice(
            shipment.orElseThrow(),
            new Bill(
                customer.orElseThrow(),
                number.orElseThrow(),
                total,
                Money.zero(total.currency()),
                due.orElseThrow(),
                account.orElseGet(() -> hasTerm(customer.orElseThrow()))),
            charges));
  }

  private Optional<CustomerId> customer(Fields fields) {
    Optional<String> code = fields.needed("customer");
    Optional<CustomerId> customer =
        code.flatMap(it -> books.customers().byCode(it)).map(Customer::id);
    if (code.isPresent() && customer.isEmpty()) {
      fields.wrong("customer", Saying.of("is no customer's code", "不是客户代码"));
    }
    return customer;
  }

  private boolean hasTerm(CustomerId customer) {
    return books.credit().of(customer).map(Credit::days).filter(days -> days > 0).isPresent();
  }

  private static Optional<Charge> charge(Fields fields, Optional<Currency> currency) {
    Optional<String> name = fields.needed("name");
    Optional<BigDecimal> amount = fields.amount("amount", currency);
    return name.flatMap(it ->
        amount.flatMap(sum -> currency.map(in -> new Charge(it, new Money(sum, in).amount()))));
  }
}
