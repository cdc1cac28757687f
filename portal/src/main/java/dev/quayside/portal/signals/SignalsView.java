package dev.quayside.portal.signals;

import dev.quayside.db.signal.OpenedSignal;
import dev.quayside.db.signal.SetRule;
import dev.quayside.db.signal.Tried;
import dev.quayside.db.signal.Worth;
import dev.quayside.rates.signal.Rule;
import dev.quayside.rates.signal.Threshold;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules with what they were worth, and what they have opened.
 *
 * @param trial what a rule would have opened; empty where none was tried
 * @param mayDecide whether the reader may set a rule
 * @param unclear whether what he typed was not understood
 */
public record SignalsView(
    List<Line> lines,
    List<OpenedSignal> opened,
    Optional<Trial> trial,
    boolean mayDecide,
    boolean unclear) {

  /** How many days back a rule is tried. */
  public static final int TRIED_DAYS = 90;

  public SignalsView {
    lines = List.copyOf(lines);
    opened = List.copyOf(opened);
  }

  /**
   * A rule for a price level.
   *
   * @param set empty where nobody has set it: it opens nothing
   */
  public record Line(
      Rule rule, String tier, Threshold threshold, Optional<SetRule> set, Worth worth) {

    public boolean live() {
      return set.filter(SetRule::live).isPresent();
    }
  }

  /** A rule that was tried on what has been, the newest first. */
  public record Trial(RuleTyped typed, List<Tried> tried) {

    private static final int SHOWN = 50;

    public Trial {
      tried = List.copyOf(tried);
    }

    public List<Tried> shown() {
      return tried.subList(0, Math.min(SHOWN, tried.size()));
    }
  }

  static Line line(SetRule set, Map<Rule, Worth> worth) {
    return new Line(
        set.rule(),
        set.tier(),
        set.threshold(),
        Optional.of(set),
        worth.getOrDefault(set.rule(), Worth.NOTHING));
  }

  static Line usual(Rule rule, Map<Rule, Worth> worth) {
    return new Line(
        rule, "", rule.usual(), Optional.empty(), worth.getOrDefault(rule, Worth.NOTHING));
  }
}
