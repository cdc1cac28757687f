package dev.quayside.portal.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Reads what somebody typed or chose on a page; what means nothing is none. */
public final class Typed {

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
}
