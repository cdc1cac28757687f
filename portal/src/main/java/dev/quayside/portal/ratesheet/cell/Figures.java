package dev.quayside.portal.ratesheet.cell;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads a number as sheets write it: 1850, 1,850, 1850.50. */
final class Figures {

  private static final int MOST_LETTERS = 15;

  private Figures() {}

  /** The number; empty where the text is none, or could be two: 1.850 may mean 1850 or 1.85. */
  static Optional<BigDecimal> read(String text) {
    String digits = text.strip();
    if (digits.isEmpty() || digits.length() > MOST_LETTERS) {
      return Optional.empty();
    }
    int dot = digits.indexOf('.');
    String whole = dot < 0 ? digits : digits.substring(0, dot);
    String rest = dot < 0 ? "" : digits.substring(dot + 1);
    if (dot >= 0 && (rest.isEmpty() || rest.length() > 2 || !isDigits(rest))) {
      return Optional.empty();
    }
    return grouped(whole).map(plain -> new BigDecimal(dot < 0 ? plain : plain + "." + rest));
  }

  /** A small number with three decimals, which no thousand is: 28.567. */
  static Optional<BigDecimal> fine(String text) {
    String digits = text.strip();
    int dot = digits.indexOf('.');
    return dot > 0
            && dot <= 3
            && digits.length() == dot + 4
            && isDigits(digits.substring(0, dot))
            && isDigits(digits.substring(dot + 1))
        ? Optional.of(new BigDecimal(digits))
        : Optional.empty();
  }

  /** The digits without commas, where the commas stand before groups of three. */
  private static Optional<String> grouped(String whole) {
    String[] groups = whole.split(",", -1);
    for (int i = 0; i < groups.length; i++) {
      boolean fits =
          isDigits(groups[i])
              && (groups.length == 1
                  || (i == 0 ? groups[i].length() <= 3 : groups[i].length() == 3));
      if (!fits) {
        return Optional.empty();
      }
    }
    return Optional.of(String.join("", groups));
  }

  static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
