package dev.quayside.rates.margin.concession;

import dev.quayside.rates.money.Money;
import java.util.Optional;

/**
 * How far one customer has bargained over one quote.
 *
 * @param step how many times he was met; 0 where only the cargo was changed
 * @param target what he wants to pay for a container; he is let off no more than that takes
 */
public record Bargain(int step, Optional<Money> target) {

  /** Nothing was let off. */
  public static final Bargain NONE = new Bargain(0, Optional.empty());

  /** Once more, without a price that he named. */
  public Bargain next() {
    return new Bargain(step + 1, Optional.empty());
  }

  /** The same step, but no further down than to his own price. */
  public Bargain to(Money price) {
    return new Bargain(step, Optional.of(price));
  }
}
