package dev.quayside.portal.signals;

import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.page.Typed;
import dev.quayside.rates.signal.Rule;
import dev.quayside.rates.signal.Threshold;
import io.helidon.common.parameters.Parameters;
import java.util.Optional;

/**
 * A rule as it stands in the fields of its form.
 *
 * @param tier a price level; "" for all customers
 */
public record RuleTyped(Rule rule, Threshold threshold, String tier) {

  private static final int LONGEST_TIER = 40;
  private static final int MOST_TIMES = 999;

  /** Empty where a number is missing or beyond what a rule may have. */
  static Optional<RuleTyped> of(Parameters sent) {
    String tier = Typed.upTo(LONGEST_TIER, sent.first("tier").orElse(""));
    return Typed.one(Rule.values(), sent.first("rule").orElse(""))
        .flatMap(rule ->
            number(sent, "times", MOST_TIMES)
                .flatMap(times ->
                    number(sent, "days", Threshold.LONGEST_DAYS)
                        .map(days -> new RuleTyped(rule, new Threshold(times, days), tier))));
  }

  private static Optional<Integer> number(Parameters sent, String name, int most) {
    return Numbers.number(sent.first(name).orElse(""))
        .filter(number -> number >= 1 && number <= most)
        .map(Long::intValue);
  }
}
