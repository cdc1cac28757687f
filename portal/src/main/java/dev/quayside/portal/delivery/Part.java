package dev.quayside.portal.delivery;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much of a file is to be sent. */
sealed interface Part {

  /** All of it: no part was asked for, or not in a way that must be heeded (RFC 9110, 14.2). */
  record Whole() implements Part {}

  /**
   * From one byte to another, both sent.
   *
   * @param first from 0 on
   */
  record Some(long first, long last) implements Part {}

  /** What was asked for lies beyond its end. */
  record Beyond() implements Part {}

  Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /** One range is heeded; several at once are answered by the whole. */
  static Part of(Asked asked, String tag, long size) {
    boolean changed = asked.unlessChanged().filter(known -> !known.equals(tag)).isPresent();
    Optional<Matcher> one = asked.range().map(ONE::matcher).filter(it -> !changed && it.matches());
    return one.map(it -> of(it.group(1), it.group(2), size)).orElseGet(Whole::new);
  }

  private static Part of(String from, String to, long size) {
    if (from.isEmpty()) {
      return to.isEmpty() ? new Whole() : last(Long.parseLong(to), size);
    }
    long first = Long.parseLong(from);
    long last = to.isEmpty() ? size - 1 : Math.min(Long.parseLong(to), size - 1);
    if (!to.isEmpty() && Long.parseLong(to) < first) {
      return new Whole();
    }
    return first >= size ? new Beyond() : new Some(first, last);
  }

  private static Part last(long many, long size) {
    return many == 0 || size == 0 ? new Beyond() : new Some(Math.max(0, size - many), size - 1);
  }
}
