package dev.quayside.rates.margin;

import static java.util.Comparator.comparingInt;

import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.CustomerId;
import java.util.List;
import java.util.Optional;

/** The margin rules of the house. Without a rule nothing is sold: a forgotten margin is a loss. */
public record MarginRules(List<MarginRule> rules) {

  public MarginRules {
    rules = List.copyOf(rules);
  }

  /** What became of the search for a margin. */
  public sealed interface Found {

    /** This much is added to the freight of one container. */
    record Added(MarginRule rule, Money amount) implements Found {}

    /** No rule can be used; the reason is for sales. */
    record NoneFits(String reason) implements Found {}
  }

  public Found marginOn(Money freight, Optional<CustomerId> customer, Lane lane) {
    return rules.stream()
        .filter(rule -> rule.holdsFor(customer, lane))
        .max(comparingInt(MarginRule::closeness))
        .map(rule -> apply(rule, freight))
        .orElseGet(() -> new Found.NoneFits("no margin rule for " + lane));
  }

  private static Found apply(MarginRule rule, Money freight) {
    return switch (rule.margin()) {
      case Margin.Percent(var percent) -> new Found.Added(rule, freight.percent(percent));
      case Margin.PerContainer(var amount) when amount.currency().equals(freight.currency()) ->
          new Found.Added(rule, amount);
      case Margin.PerContainer(var amount) ->
          new Found.NoneFits(
              "margin rule '%s' is in %s, the freight in %s"
                  .formatted(rule.name(), amount.currency(), freight.currency()));
    };
  }
}
