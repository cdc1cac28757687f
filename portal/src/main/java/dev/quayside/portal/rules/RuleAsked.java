package dev.quayside.portal.rules;

import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.margin.floor.FloorRule;
import java.util.Set;

/** What a typed rule was understood to be. */
public sealed interface RuleAsked {

  record AMargin(MarginRule rule) implements RuleAsked {}

  record AFloor(FloorRule rule) implements RuleAsked {}

  /** These fields are missing, or not understood; nothing is added. */
  record Unclear(Set<String> fields) implements RuleAsked {
    public Unclear {
      fields = Set.copyOf(fields);
    }
  }
}
