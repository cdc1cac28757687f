package dev.quayside.db.credit;

import dev.quayside.db.release.Bars;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.tariff.CustomerId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** What finance told of customers' credit. Of whom nothing is known, nothing is asked. */
public final class CreditStore {

  private final StatelessSession session;

  public CreditStore(StatelessSession session) {
    this.session = session;
  }

  public Optional<Credit> of(CustomerId customer) {
    return told("", "customer_credit where customer_id = :customer")
        .setParameter("customer", customer.value())
        .uniqueResultOptional()
        .map(CreditStore::credit);
  }

  /** What had been told of him at a moment. */
  public Optional<Credit> of(CustomerId customer, Instant until) {
    return told(
            "",
            "credit_history where customer_id = :customer and told_at <= :until"
                + " order by id desc limit 1")
        .setParameter("customer", customer.value())
        .setParameter("until", until)
        .uniqueResultOptional()
        .map(CreditStore::credit);
  }

  /** How a quote with these options would be paid for if it were given to him now. */
  public Payment wouldBe(CustomerId customer, List<Option> options, Instant now) {
    return new CreditDesk(session).wouldBe(customer, options, now);
  }

  /** All that was told of him, the newest first. */
  List<Credit> history(CustomerId customer, int limit) {
    return told("", "credit_history where customer_id = :customer order by id desc limit :limit")
        .setParameter("customer", customer.value())
        .setParameter("limit", limit)
        .getResultList()
        .stream()
        .map(CreditStore::credit)
        .toList();
  }

  /**
   * What was told of credit, in the order in which it is read.
   *
   * @param also what else is selected, behind it
   */
  private NativeQuery<Object[]> told(String also, String from) {
    return session
        .createNativeQuery(
            """
            select currency, credit_limit, days, open_balance, balance_on, on_hold, told_by, told_at
            """
                + also
                + " from "
                + from,
            Object[].class)
        .addScalar("currency", String.class)
        .addScalar("credit_limit", BigDecimal.class)
        .addScalar("days", Integer.class)
        .addScalar("open_balance", BigDecimal.class)
        .addScalar("balance_on", LocalDate.class)
        .addScalar("on_hold", Boolean.class)
        .addScalar("told_by", String.class)
        .addScalar("told_at", Instant.class);
  }

  private static Credit credit(@Nullable Object[] row) {
    var currency = Currency.getInstance((String) Objects.requireNonNull(row[0]));
    return new Credit(
        new Money((BigDecimal) Objects.requireNonNull(row[1]), currency),
        (Integer) Objects.requireNonNull(row[2]),
        new Money((BigDecimal) Objects.requireNonNull(row[3]), currency),
        (LocalDate) Objects.requireNonNull(row[4]),
        (Boolean) Objects.requireNonNull(row[5]),
        (String) Objects.requireNonNull(row[6]),
        (Instant) Objects.requireNonNull(row[7]));
  }

  /** Customers with what was told of them, by their names. */
  public List<CreditAccount> accounts() {
    return accounts("order by c.name, c.id").getResultList().stream()
        .map(CreditStore::account)
        .toList();
  }

  /** One of them, by his code. */
  public Optional<CreditAccount> account(String code) {
    return accounts("where c.code = :code")
        .setParameter("code", code)
        .uniqueResultOptional()
        .map(CreditStore::account);
  }

  private NativeQuery<Object[]> accounts(String rest) {
    return told(
            ", c.id, c.code, c.name",
            "customer c left join customer_credit k on k.customer_id = c.id " + rest)
        .addScalar("id", Long.class)
        .addScalar("code", String.class)
        .addScalar("name", String.class);
  }

  private static CreditAccount account(@Nullable Object[] row) {
    return new CreditAccount(
        new CustomerId((Long) Objects.requireNonNull(row[8])),
        (String) Objects.requireNonNull(row[9]),
        (String) Objects.requireNonNull(row[10]),
        row[0] == null ? Optional.empty() : Optional.of(credit(row)));
  }

  /** What was told when, and what of it is spoken for. */
  public CreditBook book() {
    return new CreditBook(session);
  }

  /** Keeps it in the place of what was told of him before, which stays in the history. */
  public void tell(CustomerId customer, Credit credit) {
    bound(
            session.createNativeMutationQuery(
                """
                insert into credit_history (customer_id, currency, credit_limit, days, open_balance,
                  balance_on, on_hold, told_by, told_at)
                select cast(:customer as bigint), cast(:currency as text), cast(:limit as numeric),
                  cast(:days as int), cast(:open as numeric), cast(:openOn as date),
                  cast(:hold as boolean), cast(:by as text), cast(:at as timestamptz)
                where not exists (
                  select 1 from customer_credit where customer_id = :customer
                    and currency = :currency and credit_limit = :limit and days = :days
                    and open_balance = :open and balance_on = :openOn and on_hold = :hold)\
                """),
            customer,
            credit)
        .executeUpdate();
    bound(
            session.createNativeMutationQuery(
                """
                insert into customer_credit (customer_id, currency, credit_limit, days,
                  open_balance, balance_on, on_hold, told_by, told_at)
                values (:customer, :currency, :limit, :days, :open, :openOn, :hold, :by, :at)
                on conflict (customer_id) do update
                  set currency = excluded.currency, credit_limit = excluded.credit_limit,
                      days = excluded.days, open_balance = excluded.open_balance,
                      balance_on = excluded.balance_on, on_hold = excluded.on_hold,
                      told_by = excluded.told_by, told_at = excluded.told_at\
                """),
            customer,
            credit)
        .executeUpdate();
    new Bars(session).renewOf(customer);
  }

  private static MutationQuery bound(MutationQuery query, CustomerId customer, Credit credit) {
    return query
        .setParameter("customer", customer.value())
        .setParameter("currency", credit.limit().currency().getCurrencyCode())
        .setParameter("limit", credit.limit().amount())
        .setParameter("days", credit.days())
        .setParameter("open", credit.open().amount())
        .setParameter("openOn", credit.openOn())
        .setParameter("hold", credit.onHold())
        .setParameter("by", credit.by())
        .setParameter("at", credit.at());
  }
}
