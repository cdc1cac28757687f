package dev.quayside.rates.margin;

import static java.util.Comparator.comparing;

import dev.quayside.rates.money.UnitPrice;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The margin rules of the house. Without a rule nothing is sold: a forgotten margin is a loss. */
public record MarginRules(List<MarginRule> rules) {

  public MarginRules {
    rules = List.copyOf(rules);
  }

  /** What became of the search for a margin. */
  public sealed interface Found {

    /** The closest rule that holds. */
    record Rule(MarginRule rule) implements Found {}

    /** No rule can be used; the reason is for sales. */
    record NoneFits(String reason) implements Found {}
  }

  /** The closest rule that speaks of the business; of equals the one that was made first. */
  public Found ruleFor(Deal deal) {
    return Reach.closest(
            rules, rule -> rule.speaksOf(deal) && !rule.hasExpiredBy(deal.day()), MarginRule::reach)
        .map(rule -> inCurrency(rule, deal.freight().currency()))
        .orElseGet(() -> new Found.NoneFits(none(deal)));
  }

  private static Found inCurrency(MarginRule rule, Currency currency) {
    return currency(rule.margin())
        .filter(other -> !other.equals(currency))
        .<Found>map(other ->
            new Found.NoneFits(
                "margin rule '%s' is in %s, the freight in %s"
                    .formatted(rule.name(), other, currency)))
        .orElseGet(() -> new Found.Rule(rule));
  }

  private static Optional<Currency> currency(Margin margin) {
    return switch (margin) {
      case Margin.Percent _ -> Optional.empty();
      case Margin.PerContainer(var amount) -> Optional.of(amount.currency());
      case Margin.Each(_, UnitPrice amount) -> Optional.of(amount.currency());
    };
  }

  private String none(Deal deal) {
    return rules.stream()
        .filter(rule -> rule.speaksOf(deal) && rule.hasExpiredBy(deal.day()))
        .findFirst()
        .map(MarginRules::expired)
        .orElseGet(() ->
            "no margin rule for %s %s"
                .formatted(
                    deal.mode(),
                    deal.lanes().stream().sorted(comparing(Object::toString)).toList()));
  }

  private static String expired(MarginRule rule) {
    return "margin rule '%s' ended on %s%s"
        .formatted(
            rule.name(),
            rule.expires().orElseThrow(),
            rule.owner().isEmpty() ? "" : "; ask " + rule.owner());
  }
}
