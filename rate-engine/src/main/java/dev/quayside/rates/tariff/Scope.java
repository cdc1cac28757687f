package dev.quayside.rates.tariff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Which cargo a rate is for.
 *
 * @param commodities words of the goods it is for, in lower case; none for freight of all kinds
 * @param leastKg one container (or, loose, the shipment) weighs at least so much, in kg gross
 * @param mostKg and at most so much
 */
public record Scope(
    List<String> commodities, Optional<BigDecimal> leastKg, Optional<BigDecimal> mostKg) {

  /** Freight of all kinds, of any weight. */
  public static final Scope ALL = new Scope(List.of(), Optional.empty(), Optional.empty());

  public Scope {
    commodities = List.copyOf(commodities);
    if (leastKg.isPresent() && mostKg.isPresent() && leastKg.get().compareTo(mostKg.get()) > 0) {
      throw new IllegalArgumentException("From %s to %s kg".formatted(leastKg, mostKg));
    }
  }

  public static Scope upTo(BigDecimal kg) {
    return new Scope(List.of(), Optional.empty(), Optional.of(kg));
  }
}
