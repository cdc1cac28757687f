package dev.quayside.rates.margin;

import java.math.BigDecimal;

/**
 * What a customer is let off.
 *
 * @param percent 0 to 100
 */
public record Discount(BigDecimal percent, Taken taken) {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /** Whether the house still earns its margin on what was let off. */
  public enum Taken {
    /** Off the carrier's freight; a margin in percent is then taken of what is left. */
    BEFORE_MARGIN,
    /** Off the price with its margin. */
    AFTER_MARGIN
  }

  public Discount {
    if (percent.signum() < 0 || percent.compareTo(ALL) > 0) {
      throw new IllegalArgumentException("A discount of %s percent".formatted(percent));
    }
  }

  /** What is left of an amount, exact. */
  public BigDecimal off(BigDecimal amount) {
    return amount.multiply(ALL.subtract(percent)).movePointLeft(2);
  }
}
