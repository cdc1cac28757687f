package dev.quayside.db;

import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.money.Money;
import java.util.Optional;

/** The terms of a small house in round numbers. */
public final class TestTerms {

  private TestTerms() {}

  /** USD 100 on each container, whoever buys it and wherever it goes. */
  public static void addMargin(Books books) {
    books
        .terms()
        .addMargin(
            new MarginRule(
                "house",
                Optional.empty(),
                Optional.empty(),
                new Margin.PerContainer(Money.of("USD", "100"))));
  }
}
