package dev.quayside.portal.page;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

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
