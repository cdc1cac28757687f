package dev.quayside.db.signal;

import dev.quayside.rates.signal.Rule;
import dev.quayside.rates.signal.Threshold;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * The rules as the house has set them. None opens a task before somebody who decides has let it,
 * having seen what it would have opened.
 */
public final class SignalRules {

  private final StatelessSession session;

  SignalRules(StatelessSession session) {
    this.session = session;
  }

  /** All that was set, in the order of the rules. */
  public List<SetRule> all() {
    return session
        .createNativeQuery(
            "select rule, tier, times, days, live, set_by, set_at from signal_rule", Object[].class)
        .addScalar("rule", String.class)
        .addScalar("tier", String.class)
        .addScalar("times", Integer.class)
        .addScalar("days", Integer.class)
        .addScalar("live", Boolean.class)
        .addScalar("set_by", String.class)
        .addScalar("set_at", Instant.class)
        .getResultStream()
        .map(row ->
            new SetRule(
                Rule.valueOf((String) row[0]),
                (String) row[1],
                new Threshold((Integer) row[2], (Integer) row[3]),
                (Boolean) row[4],
                (String) row[5],
                (Instant) row[6]))
        .sorted(Comparator.comparing(SetRule::rule).thenComparing(SetRule::tier))
        .toList();
  }

  /** Sets a rule for a price level; what was set for it before is replaced. */
  public void set(SetRule rule) {
    session
        .createNativeMutationQuery(
            """
            insert into signal_rule (rule, tier, times, days, live, set_by, set_at)
            values (:rule, :tier, :times, :days, :live, :by, :at)
            on conflict (rule, tier) do update set times = excluded.times, days = excluded.days,
              live = excluded.live, set_by = excluded.set_by, set_at = excluded.set_at\
            """)
        .setParameter("rule", rule.rule().name())
        .setParameter("tier", rule.tier())
        .setParameter("times", rule.threshold().times())
        .setParameter("days", rule.threshold().days())
        .setParameter("live", rule.live())
        .setParameter("by", rule.by())
        .setParameter("at", rule.at())
        .executeUpdate();
  }

  /** The line that counts for customers of a price level; empty where nobody has set the rule. */
  static Optional<SetRule> standing(List<SetRule> all, Rule rule, String tier) {
    return all.stream()
        .filter(set -> set.rule() == rule && (set.tier().equals(tier) || set.tier().isEmpty()))
        .max(Comparator.comparing(set -> !set.tier().isEmpty()));
  }
}
