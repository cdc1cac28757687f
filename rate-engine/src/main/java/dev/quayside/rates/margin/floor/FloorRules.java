package dev.quayside.rates.margin.floor;

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
    return Reach.closest(rules, rule -> holds(rule, deal), FloorRule::reach);
  }

  private static boolean holds(FloorRule rule, Deal deal) {
    return rule.least().suits(deal.freight())
        && rule.reach().holdsFor(deal)
        && rule.expires().filter(deal.day()::isAfter).isEmpty();
  }
}
