package dev.quayside.rates.margin;

import dev.quayside.rates.money.Money;
import java.math.BigDecimal;

/** What is added to the carrier's freight for one container. */
public sealed interface Margin {

  /** A fixed amount, in the freight's own currency. */
  record PerContainer(Money amount) implements Margin {}

  /** A share of the freight. */
  record Percent(BigDecimal percent) implements Margin {}
}
