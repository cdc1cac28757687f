package dev.quayside.portal.ratesheet.cell;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows a currency by its ISO 4217 code and by the names of the trade. */
public final class Currencies {

  /** Not ¥: it is the yuan's sign and the yen's. */
  private static final Map<String, String> NAMES =
      Map.of(
          "$", "USD", "US$", "USD", "美元", "USD", "美金", "USD", "RMB", "CNY", "人民币", "CNY", "元",
          "CNY", "€", "EUR", "欧元", "EUR");

  /** In a heading only these: ALL, TOP and COP are currencies too. */
  private static final Set<String> IN_HEADINGS = Set.of("USD", "CNY", "EUR", "GBP", "HKD", "JPY");

  private Currencies() {}

  /** The currency a word of a heading names. */
  public static Optional<Currency> inHeading(String word) {
    return named(word).filter(currency -> IN_HEADINGS.contains(currency.getCurrencyCode()));
  }

  public static Optional<Currency> named(String word) {
    String upper = word.strip().toUpperCase(Locale.ROOT);
    try {
      return Optional.of(Currency.getInstance(NAMES.getOrDefault(upper, upper)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
