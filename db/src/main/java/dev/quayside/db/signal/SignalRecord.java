package dev.quayside.db.signal;

import dev.quayside.db.customer.Customer;
import dev.quayside.db.customer.CustomerStore;
import dev.quayside.db.volume.VolumeStore;
import dev.quayside.rates.signal.Rule;
import dev.quayside.rates.signal.Sensing;
import dev.quayside.rates.signal.Signal;
import dev.quayside.rates.signal.Threshold;
import dev.quayside.rates.signal.Trace;
import dev.quayside.rates.signal.VolumePlan;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** What the rules have opened, what sales said of it, and what a rule would have opened. */
public final class SignalRecord {

  private static final String OPENED =
      """
      select s.id, s.task_id, s.customer_id, c.name, s.rule, s.subject, cast(s.evidence as text) as evidence, s.opened_at,
        s.outcome, s.outcome_by
      from customer_signal s join customer c on c.id = s.customer_id\
      """;

  private final StatelessSession session;

  SignalRecord(StatelessSession session) {
    this.session = session;
  }

  /** The newest first. */
  public List<OpenedSignal> newest(int limit) {
    return opened(" order by s.id desc limit :limit", "limit", limit);
  }

  /** By the number of its task. */
  public Optional<OpenedSignal> ofTask(long task) {
    return opened(" where s.task_id = :task", "task", task).stream().findFirst();
  }

  private List<OpenedSignal> opened(String rest, String name, Object value) {
    return session
        .createNativeQuery(OPENED + rest, Object[].class)
        .addScalar("id", Long.class)
        .addScalar("task_id", Long.class)
        .addScalar("customer_id", Long.class)
        .addScalar("name", String.class)
        .addScalar("rule", String.class)
        .addScalar("subject", String.class)
        .addScalar("evidence", String.class)
        .addScalar("opened_at", Instant.class)
        .addScalar("outcome", String.class)
        .addScalar("outcome_by", String.class)
        .setParameter(name, value)
        .getResultStream()
        .map(row ->
            new OpenedSignal(
                (Long) row[0],
                (Long) row[1],
                new CustomerId((Long) row[2]),
                (String) row[3],
                SignalStore.signal((String) row[4], (String) row[5], (String) row[6]),
                (Instant) row[7],
                Optional.ofNullable((String) row[8]).map(OpenedSignal.Outcome::valueOf),
                Optional.ofNullable((String) row[9])))
        .toList();
  }

  /** What each rule's signals were worth; a rule that opened none is not named. */
  public Map<Rule, Worth> worth() {
    Map<Rule, Worth> worth = new EnumMap<>(Rule.class);
    session
        .createNativeQuery(
            """
            select rule, count(*) as opened, count(*) filter (where outcome = 'RIGHT') as right_ones,
              count(*) filter (where outcome = 'FALSE_ALARM') as false_ones
            from customer_signal group by rule\
            """,
            Object[].class)
        .addScalar("rule", String.class)
        .addScalar("opened", Integer.class)
        .addScalar("right_ones", Integer.class)
        .addScalar("false_ones", Integer.class)
        .getResultStream()
        .forEach(row ->
            worth.put(
                Rule.valueOf((String) row[0]),
                new Worth((Integer) row[1], (Integer) row[2], (Integer) row[3])));
    return worth;
  }

  /**
   * What a rule would have opened at the end of each of the last days, once for each subject and
   * span; the newest first.
   *
   * @param tier the price level of the customers it is tried on; "" for all
   */
  public List<Tried> tried(Rule rule, Threshold threshold, String tier, int days, Instant now) {
    ZoneId zone = ZoneId.systemDefault();
    LocalDate today = LocalDate.ofInstant(now, zone);
    Instant since = now.minus(Duration.ofDays(Threshold.LONGEST_DAYS + days));
    var tried = new ArrayList<Tried>();
    Map<CustomerId, List<Trace>> did = new Traces(session).all(since);
    Map<CustomerId, List<VolumePlan>> plans =
        new VolumeStore(session).plans(Optional.empty(), today.minusDays(days));
    for (Customer customer : new CustomerStore(session).all()) {
      List<Trace> traces = did.getOrDefault(customer.id(), List.of());
      List<VolumePlan> agreed = plans.getOrDefault(customer.id(), List.of());
      if ((traces.isEmpty() && agreed.isEmpty())
          || !(tier.isEmpty() || customer.level().equals(tier))) {
        continue;
      }
      Map<String, LocalDate> last = new HashMap<>();
      for (int back = days; back >= 0; back--) {
        LocalDate day = today.minusDays(back);
        var then =
            new Sensing(traces, agreed, day.atTime(LocalTime.MAX).atZone(zone).toInstant(), zone);
        for (Signal signal : then.by(rule, threshold)) {
          LocalDate before = last.getOrDefault(signal.subject(), LocalDate.MIN);
          if (before.plusDays(threshold.days()).isBefore(day)) {
            last.put(signal.subject(), day);
            tried.add(new Tried(customer.name(), day, signal));
          }
        }
      }
    }
    return tried.stream().sorted(Comparator.comparing(Tried::day).reversed()).toList();
  }
}
