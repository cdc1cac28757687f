package dev.quayside.portal.rules;

import dev.quayside.db.rate.terms.Kept;
import dev.quayside.rates.margin.Discount;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.margin.Reach;
import dev.quayside.rates.margin.floor.FloorRule;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One rule of the house as it is listed.
 *
 * @param ended whether it holds no longer today
 */
public record RuleLine(
    Kind kind,
    long number,
    String name,
    Reach reach,
    Margin margin,
    Optional<Discount> discount,
    String owner,
    Optional<LocalDate> expires,
    boolean ended) {

  /** What a rule says. */
  public enum Kind {
    MARGIN,
    FLOOR
  }

  public static RuleLine margin(Kept<MarginRule> kept, LocalDate today) {
    MarginRule rule = kept.rule();
    return new RuleLine(
        Kind.MARGIN,
        kept.number(),
        rule.name(),
        rule.reach(),
        rule.margin(),
        rule.discount(),
        rule.owner(),
        rule.expires(),
        ended(rule.expires(), today));
  }

  public static RuleLine floor(Kept<FloorRule> kept, LocalDate today) {
    FloorRule rule = kept.rule();
    return new RuleLine(
        Kind.FLOOR,
        kept.number(),
        rule.name(),
        rule.reach(),
        rule.least(),
        Optional.empty(),
        rule.owner(),
        rule.expires(),
        ended(rule.expires(), today));
  }

  private static boolean ended(Optional<LocalDate> lastDay, LocalDate today) {
    return lastDay.filter(today::isAfter).isPresent();
  }
}
