package dev.quayside.rates.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Currency;

/**
 * What one unit of a currency is worth in another, on a day, by a source that is named on the
 * quote.
 *
 * @param factor units of {@code to} for one unit of {@code from}, greater than zero
 */
public record ExchangeRate(
    Currency from, Currency to, BigDecimal factor, LocalDate day, String source) {

  public ExchangeRate {
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("An exchange rate is greater than zero: " + factor);
    }
  }

  public static ExchangeRate of(
      String from, String to, String factor, LocalDate day, String source) {
    return new ExchangeRate(
        Currency.getInstance(from), Currency.getInstance(to), new BigDecimal(factor), day, source);
  }

  boolean leads(Currency one, Currency other) {
    return from.equals(one) && to.equals(other);
  }

  ExchangeRate inverse() {
    var inverse = BigDecimal.ONE.divide(factor, MathContext.DECIMAL64);
    return new ExchangeRate(to, from, inverse, day, source);
  }

  public Money convert(Money money) {
    return new Money(money.amount().multiply(factor), to);
  }
}
