package dev.quayside.notifier.wording;

import static java.util.stream.Collectors.joining;

import dev.quayside.db.customer.Language;
import dev.quayside.rates.money.ExchangeRate;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.Totals;
import dev.quayside.rates.money.UnitPrice;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/** Amounts the way freight is billed: ISO code first, thousands grouped, in both languages. */
public final class Amounts {

  private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_UP);

  private Amounts() {}

  public static String of(Money money) {
    return money.currency().getCurrencyCode() + " " + number(money.amount());
  }

  /** What one costs: to the coin where that is exact, else with every digit. */
  public static String of(UnitPrice price) {
    BigDecimal exact = price.amount().stripTrailingZeros();
    int coin = price.currency().getDefaultFractionDigits();
    return price.currency().getCurrencyCode()
        + " "
        + number(exact.setScale(Math.max(coin, exact.scale())));
  }

  /** Grouped, with as many decimals as it has. */
  public static String number(BigDecimal number) {
    var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(Math.max(0, number.scale()));
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  /** Grouped, without decimals that say nothing. */
  public static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return number(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
  }

  /** The one sum a customer compares by; the sums side by side where they cannot be added. */
  public static String total(Totals totals) {
    return totals.inAll().map(Totals.Converted::amount).map(Amounts::of).orElse(each(totals));
  }

  /** Whether the one sum stands on an exchange rate. */
  public static boolean isConverted(Totals totals) {
    return totals.inAll().filter(converted -> !converted.rates().isEmpty()).isPresent();
  }

  public static String each(Totals totals) {
    return totals.byCurrency().stream().map(Amounts::of).collect(joining(" + "));
  }

  /** What the one sum was converted by, such as "USD 1 = CNY 7.12 (1 Jun 2026, PBOC)". */
  public static List<String> rates(Totals totals, Language language) {
    return totals.inAll().map(Totals.Converted::rates).orElse(List.of()).stream()
        .map(rate -> rate(rate, language))
        .toList();
  }

  /** The dearer currency is the unit, whichever way the rate was quoted. */
  private static String rate(ExchangeRate rate, Language language) {
    boolean asQuoted = rate.factor().compareTo(BigDecimal.ONE) >= 0;
    String unit = (asQuoted ? rate.from() : rate.to()).getCurrencyCode();
    String other = (asQuoted ? rate.to() : rate.from()).getCurrencyCode();
    BigDecimal factor =
        asQuoted
            ? rate.factor().round(SIX_DIGITS)
            : BigDecimal.ONE.divide(rate.factor(), SIX_DIGITS);
    String pattern =
        switch (language) {
          case EN -> "%s 1 = %s %s (%s, %s)";
          case ZH -> "%s 1 = %s %s（%s，%s）";
        };
    return pattern.formatted(
        unit, other, plain(factor), Days.day(rate.day(), language), rate.source());
  }
}
