package dev.quayside.db.charge;

import dev.quayside.db.json.FactJson;
import dev.quayside.db.release.Bars;
import dev.quayside.db.release.BillReading;
import dev.quayside.db.wall.Whose;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.release.Bill;
import dev.quayside.rates.tariff.CustomerId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** What is billed for shipments and what was paid of it. A customer sees what is billed to him. */
public final class ChargeStore {

  private final StatelessSession session;

  public ChargeStore(StatelessSession session) {
    this.session = session;
  }

  /** Files an invoice, or files it anew as long as nothing was paid of it. */
  public InvoiceFiled file(Invoice invoice, String by, Instant now) {
    Optional<Long> shipment =
        session
            .createNativeQuery(
                "select id from shipment where number = :number for no key update", Long.class)
            .setParameter("number", invoice.shipment())
            .uniqueResultOptional();
    if (shipment.isEmpty()) {
      return new InvoiceFiled.NoSuchShipment();
    }
    if (!party(shipment.get(), invoice.bill().customer())) {
      return new InvoiceFiled.NoParty();
    }
    Optional<Invoice> before = invoice(invoice.bill().number());
    if (before.isPresent()) {
      Invoice there = before.get();
      if (!there.shipment().equals(invoice.shipment())) {
        return new InvoiceFiled.OtherShipment(there.shipment());
      }
      if (there.says(invoice)) {
        return new InvoiceFiled.Repeated();
      }
      if (there.bill().paid().amount().signum() != 0) {
        return new InvoiceFiled.PaidBefore(there);
      }
    }
    put(shipment.get(), invoice, by, now);
    new Bars(session).renew(List.of(shipment.get()));
    return new InvoiceFiled.Done(before.isEmpty());
  }

  private boolean party(long shipment, CustomerId customer) {
    return session
        .createNativeQuery(
            "select 1 from shipment_party"
                + " where shipment_id = :shipment and customer_id = :customer",
            Integer.class)
        .setParameter("shipment", shipment)
        .setParameter("customer", customer.value())
        .uniqueResultOptional()
        .isPresent();
  }

  private void put(long shipment, Invoice invoice, String by, Instant now) {
    Bill bill = invoice.bill();
    session
        .createNativeMutationQuery(
            """
            insert into invoice (number, shipment_id, customer_id, currency, total, due, on_account,
              lines, filed_by, filed_at)
            values (:number, :shipment, :customer, :currency, :total, :due, :account,
              cast(:lines as jsonb), :by, :now)
            on conflict (number) do update set customer_id = excluded.customer_id,
              currency = excluded.currency, total = excluded.total, due = excluded.due,
              on_account = excluded.on_account, lines = excluded.lines,
              filed_by = excluded.filed_by, filed_at = excluded.filed_at\
            """)
        .setParameter("number", bill.number())
        .setParameter("shipment", shipment)
        .setParameter("customer", bill.customer().value())
        .setParameter("currency", bill.total().currency().getCurrencyCode())
        .setParameter("total", bill.total().amount())
        .setParameter("due", bill.due())
        .setParameter("account", bill.onAccount())
        .setParameter("lines", FactJson.write(invoice.charges()))
        .setParameter("by", by)
        .setParameter("now", now)
        .executeUpdate();
  }

  /**
   * Tells a payment; told again, it counts once. What is over, or of another currency, does not.
   */
  public PaymentTaken take(Payment payment, Instant now) {
    Optional<Long> shipment =
        session
            .createNativeQuery(
                """
                select s.id from shipment s join invoice i on i.shipment_id = s.id
                where i.number = :number for no key update of s\
                """,
                Long.class)
            .setParameter("number", payment.invoice())
            .uniqueResultOptional();
    Optional<Invoice> invoice = shipment.flatMap(_ -> invoice(payment.invoice()));
    if (invoice.isEmpty()) {
      return new PaymentTaken.NoSuchInvoice();
    }
    Bill bill = invoice.get().bill();
    if (!bill.total().currency().equals(payment.amount().currency())) {
      return new PaymentTaken.OtherCurrency(bill.total());
    }
    Optional<Money> before = told(payment);
    if (before.isPresent()) {
      return before.get().equals(payment.amount())
          ? new PaymentTaken.Repeated()
          : new PaymentTaken.ReferenceUsed(before.get());
    }
    Money paid = bill.paid().plus(payment.amount());
    BigDecimal total = bill.total().amount();
    if (paid.amount().compareTo(total.max(BigDecimal.ZERO)) > 0
        || paid.amount().compareTo(total.min(BigDecimal.ZERO)) < 0) {
      return new PaymentTaken.TooMuch(bill.open(), bill.paid());
    }
    add(payment, now);
    new Bars(session).renew(List.of(shipment.get()));
    return new PaymentTaken.Done(invoice.get().shipment(), bill.total().minus(paid));
  }

  private Optional<Money> told(Payment payment) {
    return session
        .createNativeQuery(
            """
            select p.amount from payment p join invoice i on i.id = p.invoice_id
            where i.number = :number and p.reference = :reference\
            """,
            BigDecimal.class)
        .setParameter("number", payment.invoice())
        .setParameter("reference", payment.reference())
        .uniqueResultOptional()
        .map(amount -> new Money(amount, payment.amount().currency()));
  }

  private void add(Payment payment, Instant now) {
    session
        .createNativeMutationQuery(
            """
            with paid as (
              update invoice set paid = paid + :amount where number = :number returning id)
            insert into payment (invoice_id, reference, amount, paid_on, told_by, told_at)
            select id, :reference, :amount, :day, :by, :now from paid\
            """)
        .setParameter("number", payment.invoice())
        .setParameter("reference", payment.reference())
        .setParameter("amount", payment.amount().amount())
        .setParameter("day", payment.day())
        .setParameter("by", payment.by())
        .setParameter("now", now)
        .executeUpdate();
  }

  /** What of a shipment is billed to a customer, the oldest first. */
  public List<Invoice> of(CustomerId customer, String shipment) {
    return of(Whose.of(customer), shipment);
  }

  /** The same for all whose things somebody sees; he has looked whether he sees the shipment. */
  public List<Invoice> of(Whose whose, String shipment) {
    return invoices("s.number = :shipment and i.customer_id = any(cast(:customers as bigint[]))")
        .setParameter("shipment", shipment)
        .setParameter("customers", whose.ids().toArray(Long[]::new))
        .getResultStream()
        .map(ChargeStore::invoice)
        .toList();
  }

  /** All that is billed for a shipment, for the house. */
  public List<Invoice> whole(String shipment) {
    return invoices("s.number = :shipment")
        .setParameter("shipment", shipment)
        .getResultStream()
        .map(ChargeStore::invoice)
        .toList();
  }

  private Optional<Invoice> invoice(String number) {
    return invoices("i.number = :number")
        .setParameter("number", number)
        .uniqueResultOptional()
        .map(ChargeStore::invoice);
  }

  private NativeQuery<Object[]> invoices(String which) {
    return BillReading.columns(
            session
                .createNativeQuery(
                    """
                    select s.number as shipment, i.customer_id, i.number, i.currency, i.total, i.paid,
                      i.due, i.on_account, cast(i.lines as text) as lines
                    from invoice i join shipment s on s.id = i.shipment_id where \
                    """
                        + which
                        + " order by i.id",
                    Object[].class)
                .addScalar("shipment", String.class))
        .addScalar("lines", String.class);
  }

  private static Invoice invoice(@Nullable Object[] row) {
    return new Invoice(
        (String) Objects.requireNonNull(row[0]),
        BillReading.bill(row),
        List.of(FactJson.read((String) Objects.requireNonNull(row[8]), Charge[].class)));
  }
}
