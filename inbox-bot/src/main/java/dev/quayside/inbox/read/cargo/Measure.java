package dev.quayside.inbox.read.cargo;

import dev.quayside.inbox.read.words.Span;
import java.math.BigDecimal;

/**
 * A weight (kilograms) or volume (cubic metres) that a message states.
 *
 * @param open whether the figure could be read in a second way
 */
public record Measure(BigDecimal value, Sort sort, boolean open, Span span) {

  /** What the figure is said to be of. */
  public enum Sort {
    PLAIN,
    TOTAL,
    PER_CONTAINER,
    PER_PIECE,
    NET,
    /** Weight by volume, for air. */
    CHARGEABLE,
    /** What one bag or drum holds: "in 25 kg bags". */
    PACKING,
    /** A bound or a price base, no cargo. */
    ASIDE
  }
}
