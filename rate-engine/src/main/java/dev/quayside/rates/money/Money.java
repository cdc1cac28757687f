package dev.quayside.rates.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount of one currency, exact to that currency's minor unit (JPY has none); what is finer is
 * rounded half up, once, when the amount is made.
 */
public record Money(BigDecimal amount, Currency currency) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Money {
    amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
  }

  public static Money of(String currency, String amount) {
    return new Money(new BigDecimal(amount), Currency.getInstance(currency));
  }

  public static Money zero(Currency currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  /**
   * The sum of two amounts of one currency; nothing is converted silently.
   *
   * @throws IllegalArgumentException where the currencies differ
   */
  public Money plus(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("Cannot add %s to %s".formatted(other, this));
    }
    return new Money(amount.add(other.amount), currency);
  }

  public Money times(int count) {
    return new Money(amount.multiply(BigDecimal.valueOf(count)), currency);
  }

  public Money times(BigDecimal quantity) {
    return new Money(amount.multiply(quantity), currency);
  }

  public Money percent(BigDecimal percent) {
    return new Money(amount.multiply(percent).divide(HUNDRED), currency);
  }

  public boolean isNegative() {
    return amount.signum() < 0;
  }

  @Override
  public String toString() {
    return currency.getCurrencyCode() + " " + amount.toPlainString();
  }
}
