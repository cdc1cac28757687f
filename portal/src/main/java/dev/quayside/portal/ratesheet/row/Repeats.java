package dev.quayside.portal.ratesheet.row;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What row after row says again, kept once for the whole sheet: a hundred thousand rows often have
 * the same few charges, days and transit times.
 */
final class Repeats {

  private static final int MOST_REMEMBERED = 20_000;

  private final Map<Object, Object> known = new ConcurrentHashMap<>();

  /** The value itself, or one that is equal to it and was there before. */
  @SuppressWarnings("unchecked") // equal records and lists are of one class
  <T> T once(T value) {
    Object before =
        known.size() < MOST_REMEMBERED ? known.putIfAbsent(value, value) : known.get(value);
    return before == null ? value : (T) before;
  }
}
