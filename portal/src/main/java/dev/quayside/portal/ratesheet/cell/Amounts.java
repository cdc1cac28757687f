package dev.quayside.portal.ratesheet.cell;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers with a currency before or behind them, and what is said after: USD 750/1200/1200, 50/BL.
 *
 * @param numbers one, or one for each container size: 20', 40', 40HC, 45HC
 * @param rest what follows the numbers, upper case, without a leading slash
 */
record Amounts(List<BigDecimal> numbers, Optional<Currency> currency, String rest) {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Set<String> NOTHING =
      Set.of("", "-", "--", "—", "/", "N/A", "NA", "NIL", "NONE", "无", "不适用");

  /** Whether the cell says that there is nothing. */
  static boolean nothing(String text) {
    return NOTHING.contains(tidy(text));
  }

  /** Empty where the text does not begin with a currency or a number. */
  static Optional<Amounts> read(String text) {
    String left = tidy(text).replace(",-", "").replace("*", "");
    if (left.length() > 60) {
      return Optional.empty();
    }
    int start = firstDigit(left);
    if (start < 0) {
      return Optional.empty();
    }
    Optional<Currency> currency = Currencies.named(left.substring(0, start));
    if (currency.isEmpty() && !left.substring(0, start).isBlank()) {
      return Optional.empty();
    }
    List<BigDecimal> numbers = new ArrayList<>();
    int at = start;
    while (at < left.length() && isDigit(left.charAt(at))) {
      int end = at;
      while (end < left.length()
          && (isDigit(left.charAt(end)) || ".,".indexOf(left.charAt(end)) >= 0)) {
        end++;
      }
      Optional<BigDecimal> number = Figures.read(left.substring(at, end));
      if (number.isEmpty()) {
        return Optional.empty();
      }
      numbers.add(number.get());
      at = end;
      if (at + 1 < left.length() && left.charAt(at) == '/' && isDigit(left.charAt(at + 1))) {
        at++;
      } else {
        break;
      }
    }
    return behind(numbers, currency, left.substring(at).strip());
  }

  private static Optional<Amounts> behind(
      List<BigDecimal> numbers, Optional<Currency> before, String rest) {
    int slash = rest.indexOf('/');
    String word = slash < 0 ? rest : rest.substring(0, slash);
    Optional<Currency> after = word.isBlank() ? Optional.empty() : Currencies.named(word);
    if (after.isPresent() && before.isPresent()) {
      return Optional.empty();
    }
    String tail = after.isEmpty() ? rest : rest.substring(word.length());
    return Optional.of(
        new Amounts(
            List.copyOf(numbers),
            before.or(() -> after),
            (tail.startsWith("/") ? tail.substring(1) : tail).strip()));
  }

  /** Full-width letters to plain ones, one blank at most. */
  static String tidy(String text) {
    if (text.chars().allMatch(c -> c > ' ' && c < 0x7F && (c < 'a' || c > 'z'))) {
      return text; // most cells are plain figures, and there are millions of them
    }
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    return BLANKS.matcher(plain.strip()).replaceAll(" ");
  }

  private static int firstDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
