package dev.quayside.rates.margin.floor;

import static java.util.Comparator.comparing;

import dev.quayside.rates.margin.Deal;
import dev.quayside.rates.margin.Reach;
import java.util.List;
import java.util.Optional;

/** The floors of the house. Where none speaks of a piece of business, the carrier's cost is one. */
public record FloorRules(List<FloorRule> rules) {

  /** Nothing is sold below cost, and no more is asked. */
  public static final FloorRules NONE = new FloorRules(List.of());

  public FloorRules {
    rules = List.copyOf(rules);
  }

  /** The closest one that holds on that day. */
  public Optional<FloorRule> under(Deal deal) {
    return rules.stream()
        .filter(rule -> rule.least().suits(deal.freight()) && rule.reach().holdsFor(deal))
        .filter(rule -> rule.expires().filter(deal.day()::isAfter).isEmpty())
        .max(comparing(FloorRule::reach, Reach.CLOSEST_LAST));
  }
}
