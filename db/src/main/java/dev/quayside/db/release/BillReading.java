package dev.quayside.db.release;

import dev.quayside.rates.money.Money;
import dev.quayside.rates.release.Bill;
import dev.quayside.rates.tariff.CustomerId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Reads a bill out of the columns of an invoice that stand after a first one of another thing. */
public final class BillReading {

  private BillReading() {}

  /** Tells what the columns hold. */
  public static NativeQuery<Object[]> columns(NativeQuery<Object[]> query) {
    return query
        .addScalar("customer_id", Long.class)
        .addScalar("number", String.class)
        .addScalar("currency", String.class)
        .addScalar("total", BigDecimal.class)
        .addScalar("paid", BigDecimal.class)
        .addScalar("due", LocalDate.class)
        .addScalar("on_account", Boolean.class);
  }

  public static Bill bill(@Nullable Object[] row) {
    var currency = Currency.getInstance((String) Objects.requireNonNull(row[3]));
    return new Bill(
        new CustomerId((Long) Objects.requireNonNull(row[1])),
        (String) Objects.requireNonNull(row[2]),
        new Money((BigDecimal) Objects.requireNonNull(row[4]), currency),
        new Money((BigDecimal) Objects.requireNonNull(row[5]), currency),
        (LocalDate) Objects.requireNonNull(row[6]),
        (Boolean) Objects.requireNonNull(row[7]));
  }
}
