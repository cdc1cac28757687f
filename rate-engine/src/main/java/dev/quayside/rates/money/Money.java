package dev.quayside.rates.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount of one currency, exact to that currency's minor unit by ISO 4217: two digits for USD,
 * EUR and CNY, none for JPY, KRW, VND and CLP, three for KWD and BHD. What is finer is rounded half
 * up, once, when the amount is made; for what must stay exact there is {@link UnitPrice}.
 */
public record Money(BigDecimal amount, Currency currency) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Money {
    if (currency.getDefaultFractionDigits() < 0) {
      throw new IllegalArgumentException("Nothing is paid in " + currency);
    }
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

  /**
   * What is left of an amount once another is taken from it; may be negative.
   *
   * @throws IllegalArgumentException where the currencies differ
   */
  public Money minus(Money other) {
    return plus(new Money(other.amount.negate(), other.currency));
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
