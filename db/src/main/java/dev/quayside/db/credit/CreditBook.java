package dev.quayside.db.credit;

import dev.quayside.db.customer.CustomerStore;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.tariff.CustomerId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * A customer's credit as finance and sales look at it: what was told when and by whom, and what of
 * it is spoken for.
 */
public final class CreditBook {

  private static final Currency HOUSE = Currency.getInstance("USD");
  private static final int SHOWN = 100;

  private final StatelessSession session;
  private final CreditStore credit;

  CreditBook(StatelessSession session) {
    this.session = session;
    this.credit = new CreditStore(session);
  }

  /** What comes of telling a customer's credit on a page. */
  public sealed interface Told {
    record Done() implements Told {}

    /** Somebody has told something else of him since the page was opened. */
    record Overtaken(Credit by) implements Told {}
  }

  /**
   * Keeps what somebody tells who had the customer's credit before him.
   *
   * @param seen when what he had before him was told; empty where nothing was
   */
  public Told tell(CustomerId customer, Credit now, Optional<Instant> seen) {
    new CustomerStore(session).hold(customer);
    Optional<Credit> before = credit.of(customer);
    if (!before.map(Credit::at).equals(seen) && before.isPresent()) {
      return new Told.Overtaken(before.get());
    }
    credit.tell(customer, now);
    return new Told.Done();
  }

  /** All that was told of him, the newest first. */
  public List<Credit> history(CustomerId customer) {
    return credit.history(customer, SHOWN);
  }

  /** His quotes that he can still accept, and his orders of which something is to be done. */
  public List<Exposed> exposed(CustomerId customer, LocalDate today) {
    return session
        .createNativeQuery(
            """
            select q.number, q.inquiry_id, v.origin || '-' || v.destination as lane, v.valid_until,
              (case when o.id is null
                then (select max(cast(each #>> '{totals,inAll,amount,amount}' as numeric))
                      from jsonb_array_elements(v.offer -> 'options') each)
                else cast(o.draft #>> '{chosen,totals,inAll,amount,amount}' as numeric)
               end) as total,
              v.payment, o.number as made
            from quote q
            join quote_version v on v.quote_id = q.id and not v.unsent
            left join order_draft o on o.quote_id = q.id
            where q.customer_id = :customer
              and v.version = coalesce(o.version, (select max(n.version) from quote_version n
                where n.quote_id = q.id and not n.unsent))
              and case when o.id is null
                then v.valid_until >= :today and not exists (
                  select 1 from quote_decision d
                  where d.quote_id = q.id and d.version = v.version)
                else o.shipment <> 'SAME' and exists (
                  select 1 from task t where t.quote = q.number and t.done_at is null) end
            order by q.id desc limit :most\
            """,
            Object[].class)
        .addScalar("number", String.class)
        .addScalar("inquiry_id", Long.class)
        .addScalar("lane", String.class)
        .addScalar("valid_until", LocalDate.class)
        .addScalar("total", BigDecimal.class)
        .addScalar("payment", String.class)
        .addScalar("made", String.class)
        .setParameter("customer", customer.value())
        .setParameter("today", today)
        .setParameter("most", SHOWN)
        .getResultList()
        .stream()
        .map(CreditBook::exposed)
        .toList();
  }

  private static Exposed exposed(@Nullable Object[] row) {
    return new Exposed(
        (String) Objects.requireNonNull(row[0]),
        (Long) Objects.requireNonNull(row[1]),
        Objects.requireNonNullElse((String) row[2], ""),
        (LocalDate) Objects.requireNonNull(row[3]),
        Optional.ofNullable((BigDecimal) row[4]).map(sum -> new Money(sum, HOUSE)),
        Payment.valueOf((String) Objects.requireNonNull(row[5])),
        Optional.ofNullable((String) row[6]));
  }
}
