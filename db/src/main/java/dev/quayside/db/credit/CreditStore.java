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
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

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
    return session
        .createNativeQuery(COLUMNS + rest, Object[].class)
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

  private static Credit credit(Object[] row) {
    var currency = Currency.getInstance((String) row[0]);
    return new Credit(
        new Money((BigDecimal) row[1], currency),
        (Integer) row[2],
        new Money((BigDecimal) row[3], currency),
        (LocalDate) row[4],
        (Boolean) row[5],
        (String) row[6],
        (Instant) row[7]);
  }

  /** Keeps it in the place of what was told of him before. */
  public void tell(CustomerId customer, Credit credit) {
    session
        .createNativeMutationQuery(
            """
            insert into customer_credit (customer_id, currency, credit_limit, days, open_balance,
              balance_on, on_hold, told_by, told_at)
            values (:customer, :currency, :limit, :days, :open, :openOn, :hold, :by, :at)
            on conflict (customer_id) do update
              set currency = excluded.currency, credit_limit = excluded.credit_limit,
                  days = excluded.days, open_balance = excluded.open_balance,
                  balance_on = excluded.balance_on, on_hold = excluded.on_hold,
                  told_by = excluded.told_by, told_at = excluded.told_at\
            """)
        .setParameter("customer", customer.value())
        .setParameter("currency", credit.limit().currency().getCurrencyCode())
        .setParameter("limit", credit.limit().amount())
        .setParameter("days", credit.days())
        .setParameter("open", credit.open().amount())
        .setParameter("openOn", credit.openOn())
        .setParameter("hold", credit.onHold())
        .setParameter("by", credit.by())
        .setParameter("at", credit.at())
        .executeUpdate();
  }
}
