package dev.quayside.notifier.readback;

import dev.quayside.db.customer.Language;
import dev.quayside.notifier.quotation.words.Tongue;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Amounts and days as they must read, found by another way than the one they are written by: what
 * one gets wrong, the other does not.
 */
final class Figures {

  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };

  private Figures() {}

  static String money(Money money) {
    int coins = Math.max(0, money.currency().getDefaultFractionDigits());
    return amount(money.currency().getCurrencyCode(), money.amount(), coins);
  }

  static String each(UnitPrice price) {
    int coins = Math.max(0, price.currency().getDefaultFractionDigits());
    int exact = Math.max(coins, price.amount().stripTrailingZeros().scale());
    return amount(price.currency().getCurrencyCode(), price.amount(), exact);
  }

  private static String amount(String currency, BigDecimal amount, int decimals) {
    return currency + String.format(Locale.ROOT, "%,." + decimals + "f", amount);
  }

  static String number(BigDecimal number) {
    int decimals = Math.max(0, number.stripTrailingZeros().scale());
    return String.format(Locale.ROOT, "%,." + decimals + "f", number);
  }

  /** As ISO 8601 has it where both languages are spoken. */
  static String day(LocalDate day, Tongue tongue) {
    return tongue.isBoth()
        ? String.format(
            Locale.ROOT, "%04d-%02d-%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth())
        : day(day, tongue.first());
  }

  static String day(LocalDate day, Language language) {
    return switch (language) {
      case EN -> day.getDayOfMonth() + MONTHS[day.getMonthValue() - 1] + day.getYear();
      case ZH -> day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    };
  }
}
