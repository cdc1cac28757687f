package dev.quayside.portal.page;

import io.helidon.common.parameters.Parameters;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Reads what somebody typed or chose on a page; what means nothing is none. */
public final class Typed {

  private static final int MOST_DIGITS = 20;

  private Typed() {}

  /** Without the blanks around it, and no longer than so many characters. */
  public static String upTo(int longest, String text) {
    String typed = text.strip();
    return typed.length() > longest ? typed.substring(0, longest) : typed;
  }

  /** The one of them that bears the name. */
  public static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
    return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
  }

  /** A day as a browser writes it, such as 2026-06-03. */
  public static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A day of this century; whoever types another has slipped by a digit. */
  public static Optional<LocalDate> dayOfThisCentury(String text) {
    return day(text).filter(day -> day.getYear() >= 2000 && day.getYear() <= 2099);
  }

  /**
   * The fields of a form that are not blank.
   *
   * @param longest how many characters count of each
   */
  public static Map<String, String> filled(
      Parameters sent, List<String> names, ToIntFunction<String> longest) {
    Map<String, String> fields = new HashMap<>();
    for (String name : names) {
      String text = upTo(longest.applyAsInt(name), sent.first(name).orElse(""));
      if (!text.isEmpty()) {
        fields.put(name, text);
      }
    }
    return fields;
  }

  /** A number as it is typed, of no more digits than any price has; empty where it is none. */
  public static Optional<BigDecimal> number(String text) {
    try {
      return Optional.of(text.strip())
          .filter(typed -> typed.length() <= MOST_DIGITS && typed.indexOf('e') < 0)
          .filter(typed -> typed.indexOf('E') < 0)
          .map(BigDecimal::new);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** By its code, such as USD or usd. */
  public static Optional<Currency> currency(String code) {
    try {
      return Optional.of(Currency.getInstance(code.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
