package dev.quayside.rates.money;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * What one unit costs, exact: a kilogram by air costs CNY 28.567, finer than any coin. Only what it
 * comes to for a quantity is money, and is rounded then, once.
 */
public record UnitPrice(BigDecimal amount, Currency currency) {

  public static UnitPrice of(String currency, String amount) {
    return new UnitPrice(new BigDecimal(amount), Currency.getInstance(currency));
  }

  public static UnitPrice of(Money money) {
    return new UnitPrice(money.amount(), money.currency());
  }

  public Money times(BigDecimal quantity) {
    return new Money(amount.multiply(quantity), currency);
  }

  @Override
  public String toString() {
    return currency.getCurrencyCode() + " " + amount.toPlainString();
  }
}
