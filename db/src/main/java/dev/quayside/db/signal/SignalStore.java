package dev.quayside.db.signal;

import dev.quayside.db.customer.Customer;
import dev.quayside.db.customer.CustomerStore;
import dev.quayside.db.json.FactJson;
import dev.quayside.db.task.SalesTask;
import dev.quayside.db.task.TaskStore;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.db.user.User;
import dev.quayside.db.user.UserStore;
import dev.quayside.db.volume.VolumeStore;
import dev.quayside.rates.signal.Rule;
import dev.quayside.rates.signal.Sensing;
import dev.quayside.rates.signal.Signal;
import dev.quayside.rates.signal.SignalWords;
import dev.quayside.rates.signal.Threshold;
import dev.quayside.rates.signal.Trace;
import dev.quayside.rates.signal.VolumePlan;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;

/** Opens a task for sales where a rule sees something in what a customer does: one, and once. */
public final class SignalStore {

  private static final Duration CALLED_WITHIN = Duration.ofHours(9);

  private final StatelessSession session;

  public SignalStore(StatelessSession session) {
    this.session = session;
  }

  public SignalRules rules() {
    return new SignalRules(session);
  }

  /** What the rules would have opened, and what their signals were worth. */
  public SignalRecord record() {
    return new SignalRecord(session);
  }

  /** Asks the rules that are live what a customer's doings tell, in the transaction of the last. */
  public void sense(CustomerId id, Instant now) {
    sense(id, List::of, now);
  }

  /** The same once a day, with what he has agreed to ship: that is told by silence alone. */
  public void senseDay(CustomerId id, Instant now) {
    var today = LocalDate.ofInstant(now, ZoneId.systemDefault());
    sense(
        id,
        () -> new VolumeStore(session).plans(Optional.of(id), today).getOrDefault(id, List.of()),
        now);
  }

  private void sense(CustomerId id, Supplier<List<VolumePlan>> plans, Instant now) {
    List<SetRule> set = rules().all();
    if (set.stream().noneMatch(SetRule::live)) {
      return;
    }
    Customer customer = new CustomerStore(session).byId(id).orElseThrow();
    Instant since = now.minus(Duration.ofDays(Threshold.LONGEST_DAYS));
    var sensing =
        new Sensing(new Traces(session).of(id, since), plans.get(), now, ZoneId.systemDefault());
    for (Rule rule : Rule.values()) {
      SignalRules.standing(set, rule, customer.level())
          .filter(SetRule::live)
          .map(SetRule::threshold)
          .ifPresent(threshold ->
              sensing.by(rule, threshold).forEach(signal -> openOnce(id, signal, threshold, now)));
    }
  }

  /** Customers of whom silence, or the day, may tell something; none while no rule is live. */
  public List<CustomerId> active(Instant now) {
    if (rules().all().stream().noneMatch(SetRule::live)) {
      return List.of();
    }
    return session
        .createNativeQuery(
            """
            select customer_id from order_draft where customer_id is not null and made_at > :since
            union
            select customer_id from task
            where kind = 'HANDLE_COMPLAINT' and customer_id is not null and opened_at > :since
            union
            select customer_id from care_request where opened_at > :since
            union
            select customer_id from agreed_volume where ended_at is null and last_day >= :today\
            """,
            Long.class)
        .setParameter("since", now.minus(Duration.ofDays(Threshold.LONGEST_DAYS)))
        .setParameter("today", LocalDate.ofInstant(now, ZoneId.systemDefault()))
        .getResultStream()
        .map(CustomerId::new)
        .toList();
  }

  /** Not while its task is open, nor again for what was told within the same span. */
  private void openOnce(CustomerId customer, Signal signal, Threshold threshold, Instant now) {
    new CustomerStore(session).hold(customer);
    boolean told =
        session
            .createNativeQuery(
                """
                select exists (
                  select 1 from customer_signal s join task t on t.id = s.task_id
                  where s.customer_id = :customer and s.rule = :rule and s.subject = :subject
                    and (t.done_at is null or t.done_at > :since))\
                """,
                Boolean.class)
            .setParameter("customer", customer.value())
            .setParameter("rule", signal.rule().name())
            .setParameter("subject", signal.subject())
            .setParameter("since", now.minus(Duration.ofDays(threshold.days())))
            .getSingleResult();
    if (!told) {
      open(customer, signal, now);
    }
  }

  private void open(CustomerId customer, Signal signal, Instant now) {
    Optional<User> owner = new UserStore(session).answering(Optional.of(customer));
    Instant due = new WorkingHours(ZoneId.systemDefault()).after(now, CALLED_WITHIN);
    long task =
        new TaskStore(session)
            .openAbout(
                customer,
                SalesTask.Kind.FOLLOW_SIGNAL,
                SignalWords.told(signal),
                owner.map(User::id),
                due,
                now);
    session
        .createNativeMutationQuery(
            """
            insert into customer_signal (customer_id, rule, subject, evidence, task_id, opened_at)
            values (:customer, :rule, :subject, cast(:evidence as json), :task, :now)\
            """)
        .setParameter("customer", customer.value())
        .setParameter("rule", signal.rule().name())
        .setParameter("subject", signal.subject())
        .setParameter("evidence", FactJson.write(signal.evidence()))
        .setParameter("task", task)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** What sales found; the first word counts, and its task is done. */
  public boolean judge(long id, OpenedSignal.Outcome outcome, String by, Instant now) {
    int judged =
        session
            .createNativeMutationQuery(
                """
                update customer_signal set outcome = :outcome, outcome_by = :by, outcome_at = :now
                where id = :id and outcome is null\
                """)
            .setParameter("outcome", outcome.name())
            .setParameter("by", by)
            .setParameter("now", now)
            .setParameter("id", id)
            .executeUpdate();
    if (judged == 1) {
      session
          .createNativeMutationQuery(
              """
              update task set done_at = :now, snoozed_until = null, outcome = :outcome
              where id = (select task_id from customer_signal where id = :id) and done_at is null\
              """)
          .setParameter("now", now)
          .setParameter("outcome", outcome == OpenedSignal.Outcome.RIGHT ? "DONE" : outcome.name())
          .setParameter("id", id)
          .executeUpdate();
    }
    return judged == 1;
  }

  /** What the end of their tasks says of signals; a word that was said of one before stays. */
  public void judged(List<Long> tasks, OpenedSignal.Outcome outcome, String by, Instant now) {
    if (!tasks.isEmpty()) {
      session
          .createNativeMutationQuery(
              """
              update customer_signal set outcome = :outcome, outcome_by = :by, outcome_at = :now
              where task_id in (:tasks) and outcome is null\
              """)
          .setParameter("outcome", outcome.name())
          .setParameter("by", by)
          .setParameter("now", now)
          .setParameterList("tasks", tasks)
          .executeUpdate();
    }
  }

  /** Takes back what was said of them by their tasks at that moment. */
  public void unjudged(List<Long> tasks, Instant at) {
    if (!tasks.isEmpty()) {
      session
          .createNativeMutationQuery(
              """
              update customer_signal set outcome = null, outcome_by = null, outcome_at = null
              where task_id in (:tasks) and outcome_at = :at\
              """)
          .setParameterList("tasks", tasks)
          .setParameter("at", at)
          .executeUpdate();
    }
  }

  static Signal signal(String rule, String subject, String evidence) {
    return new Signal(
        Rule.valueOf(rule), subject, Arrays.asList(FactJson.read(evidence, Trace[].class)));
  }
}
