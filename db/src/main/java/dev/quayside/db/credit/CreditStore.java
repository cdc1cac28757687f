package dev.quayside.db.credit;

import dev.quayside.rates.money.Money;
import dev.quayside.rates.tariff.CustomerId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** What finance told of customers' credit. Of whom nothing is known, nothing is asked. */
public final class CreditStore {

  private static final String COLUMNS =
      """
      select k.currency, k.credit_limit, k.days, k.open_balance, k.balance_on, k.on_hold,
        k.told_by, k.told_at, c.name
      from customer_credit k join customer c on c.id = k.customer_id
      """;

  private final StatelessSession session;

  public CreditStore(StatelessSession session) {
    this.session = session;
  }

  public Optional<Credit> of(CustomerId customer) {
    return columns("where k.customer_id = :customer")
        .setParameter("customer", customer.value())
        .uniqueResultOptional()
        .map(CreditStore::credit);
  }

  /** Everybody's, by the customer's name. */
  public Map<String, Credit> all() {
    Map<String, Credit> all = new LinkedHashMap<>();
    List<Object[]> rows = columns("order by c.name, c.id").getResultList();
    rows.forEach(row -> all.put((String) row[8], credit(row)));
    return all;
  }

  private NativeQuery<Object[]> columns(String rest) {
    return scalars(COLUMNS + rest);
  }

  private NativeQuery<Object[]> scalars(String statement) {
    return session
        .createNativeQuery(statement, Object[].class)
        .addScalar("currency", String.class)
        .addScalar("credit_limit", BigDecimal.class)
        .addScalar("days", Integer.class)
        .addScalar("open_balance", BigDecimal.class)
        .addScalar("balance_on", LocalDate.class)
        .addScalar("on_hold", Boolean.class)
        .addScalar("told_by", String.class)
        .addScalar("told_at", Instant.class)
        .addScalar("name", String.class);
  }

  static Credit credit(@Nullable Object[] row) {
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
    return accounts("order by c.name, c.id", "");
  }

  /** One of them, by his code. */
  public Optional<CreditAccount> account(String code) {
    return accounts("where c.code = :code", code).stream().findFirst();
  }

  private List<CreditAccount> accounts(String rest, String code) {
    NativeQuery<Object[]> query =
        scalars(
                """
                select k.currency, k.credit_limit, k.days, k.open_balance, k.balance_on, k.on_hold,
                  k.told_by, k.told_at, c.name, c.id, c.code
                from customer c left join customer_credit k on k.customer_id = c.id
                """
                    + rest)
            .addScalar("id", Long.class)
            .addScalar("code", String.class);
    if (!code.isEmpty()) {
      query.setParameter("code", code);
    }
    return query.getResultList().stream().map(CreditStore::account).toList();
  }

  private static CreditAccount account(@Nullable Object[] row) {
    return new CreditAccount(
        new CustomerId((Long) Objects.requireNonNull(row[9])),
        (String) Objects.requireNonNull(row[10]),
        (String) Objects.requireNonNull(row[8]),
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
