package dev.quayside.rates.cargo;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is in the boxes, as far as it was said.
 *
 * @param description the customer's own words, such as "general cargo" or "瓷砖"
 * @param grossKg gross weight of everything, in kilograms
 * @param dangerous dangerous goods (IMDG, IATA DGR)
 */
public record Goods(Optional<String> description, Optional<BigDecimal> grossKg, boolean dangerous) {

  /** A weight of nothing is none that was said. */
  public Goods {
    grossKg = grossKg.filter(kg -> kg.signum() > 0);
  }

  public static final Goods UNSTATED = new Goods(Optional.empty(), Optional.empty(), false);

  public Goods(Optional<String> description, Optional<BigDecimal> grossKg) {
    this(description, grossKg, false);
  }

  public Goods weighing(BigDecimal kg) {
    return new Goods(description, Optional.of(kg), dangerous);
  }
}
