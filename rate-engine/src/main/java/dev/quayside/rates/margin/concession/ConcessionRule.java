package dev.quayside.rates.margin.concession;

import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.Reach;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a customer who bargains may be let off, and on which business.
 *
 * @param step which time he asks, from 1; what the second step lets off holds in all, not on top
 * @param off counted like a margin, of the price he was given: a share of it, or so much for each
 *     box
 * @param owner who answers for the rule; "" where nobody is named
 * @param expires the last day on which it holds; empty for good
 */
public record ConcessionRule(
    String name, int step, Reach reach, Margin off, String owner, Optional<LocalDate> expires) {

  public ConcessionRule {
    if (step < 1) {
      throw new IllegalArgumentException("Step " + step + " of a concession");
    }
    if (!lessens(off)) {
      throw new IllegalArgumentException("A concession of " + off);
    }
  }

  /** Whether it takes something off a price, and not all of it. */
  public static boolean lessens(Margin off) {
    return switch (off) {
      case Margin.Percent(var percent) ->
          percent.signum() > 0 && percent.compareTo(BigDecimal.valueOf(100)) < 0;
      case Margin.PerContainer(var amount) -> amount.amount().signum() > 0;
      case Margin.Each(_, var amount) -> amount.amount().signum() > 0;
    };
  }
}
