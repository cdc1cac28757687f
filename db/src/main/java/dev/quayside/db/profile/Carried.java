package dev.quayside.db.profile;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a customer ordered in the twelve months up to the day, by month and lane.
 *
 * @param last the month of the day
 */
public record Carried(YearMonth last, List<Part> parts) {

  private static final int MONTHS = 12;

  /**
   * Of one lane in one month.
   *
   * @param lane such as CNSHA-USLAX
   * @param teu of full containers; loose cargo has none
   */
  public record Part(YearMonth month, String lane, int orders, BigDecimal teu) {}

  /** What is summed up. */
  public record Sum<K>(K of, int orders, BigDecimal teu) {

    private Sum<K> plus(Part part) {
      return new Sum<>(of, orders + part.orders(), teu.add(part.teu()));
    }
  }

  public Carried {
    parts = List.copyOf(parts);
  }

  static YearMonth first(YearMonth last) {
    return last.minusMonths(MONTHS - 1L);
  }

  /** Every one of the twelve months, the oldest first. */
  public List<Sum<YearMonth>> months() {
    Map<YearMonth, Sum<YearMonth>> sums = new LinkedHashMap<>();
    for (YearMonth month = first(last); !month.isAfter(last); month = month.plusMonths(1)) {
      sums.put(month, new Sum<>(month, 0, BigDecimal.ZERO));
    }
    return List.copyOf(summed(sums, Part::month));
  }

  /** The lane with the most TEU first. */
  public List<Sum<String>> lanes() {
    return summed(new LinkedHashMap<>(), Part::lane).stream()
        .sorted(
            Comparator.<Sum<String>, BigDecimal>comparing(Sum::teu)
                .thenComparingInt(Sum::orders)
                .reversed())
        .toList();
  }

  private <K> Collection<Sum<K>> summed(Map<K, Sum<K>> sums, Function<Part, K> by) {
    for (Part part : parts) {
      K key = by.apply(part);
      sums.put(key, sums.getOrDefault(key, new Sum<>(key, 0, BigDecimal.ZERO)).plus(part));
    }
    return sums.values();
  }

  public BigDecimal teu() {
    return parts.stream().map(Part::teu).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public int orders() {
    return parts.stream().mapToInt(Part::orders).sum();
  }
}
