package dev.quayside.db.task.act;

import dev.quayside.db.signal.SignalStore;
import dev.quayside.db.task.SalesTask;
import dev.quayside.db.timeline.Happening.HandledBySales;
import dev.quayside.db.timeline.TimelineStore;
import dev.quayside.db.user.User;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/**
 * Ends tasks, lets them rest, gives them away, and takes that back: only as long as they are as the
 * page showed them. Each is told in its customer's story.
 */
public final class TaskActs {

  private static final String TAKEN_BACK = "took back what was done with";

  private static final String MOVED =
      """
      with was as (
        select id, owner, snoozed_until from task
        where id in (:ids) and WHICH for update),
      moved as (
        update task t set HOW from was where t.id = was.id
        returning t.id, t.changed, t.kind, t.customer_id, t.owner, t.snoozed_until, t.outcome,
          was.owner as owner_before, was.snoozed_until as snoozed_before),
      told as (
        insert into task_step (task_id, changed, act, outcome, snoozed_until, owner, owner_before,
          snoozed_before, by_user, at)
        select id, changed, :act, outcome, snoozed_until, owner, owner_before, snoozed_before, :by,
          :now from moved)
      select id, kind, customer_id from moved\
      """;

  private final StatelessSession session;

  public TaskActs(StatelessSession session) {
    this.session = session;
  }

  private record Moved(long task, SalesTask.Kind kind, Optional<CustomerId> customer) {}

  /**
   * Does it with those that are still as they were seen; what is done at an order alone is not
   * ended.
   *
   * @return those with which it was done
   */
  public List<Long> act(List<SeenTask> seen, TaskAct act, User by, Instant now) {
    Instant at = now.truncatedTo(ChronoUnit.MILLIS);
    List<Moved> moved = move(seen, act, by, at);
    tell(moved, by, told(act), at);
    return tasks(moved);
  }

  /** Ends them with their case, which tells it as a step of its own. */
  public List<Long> endInCase(List<SeenTask> seen, User by, Instant now) {
    return tasks(
        move(seen, new TaskAct.Ended(TaskEnd.DONE), by, now.truncatedTo(ChronoUnit.MILLIS)));
  }

  private List<Moved> move(List<SeenTask> seen, TaskAct act, User by, Instant at) {
    if (seen.isEmpty()) {
      return List.of();
    }
    String asSeen = "id || '.' || changed in (:seen) and done_at is null";
    NativeQuery<Object[]> query =
        switch (act) {
          case TaskAct.Ended(TaskEnd end) ->
              moving(
                      asSeen + " and kind not in (:kinds)",
                      "done_at = :now, outcome = :end, snoozed_until = null")
                  .setParameterList("kinds", SalesTask.Kind.namesAtTheOrder())
                  .setParameter("end", end.name());
          case TaskAct.Snoozed(Instant until) ->
              moving(asSeen, "snoozed_until = :until").setParameter("until", until);
          case TaskAct.Given(var owner) ->
              moving(asSeen, "owner = :owner")
                  .setParameter("owner", owner.orElse(null), Long.class);
        };
    List<Moved> moved =
        moved(
            query
                .setParameterList("ids", seen.stream().map(SeenTask::task).toList())
                .setParameterList("seen", seen.stream().map(SeenTask::toString).toList()),
            act.kind(),
            by,
            at);
    if (act instanceof TaskAct.Ended(TaskEnd end)) {
      end.ofSignal()
          .ifPresent(
              outcome -> new SignalStore(session).judged(tasks(moved), outcome, by.name(), at));
    }
    return moved;
  }

  /**
   * Takes back what somebody did with them at that moment, where nobody did anything since.
   *
   * @return those that are again as they were
   */
  public List<Long> takeBack(List<Long> tasks, Instant at, User by, Instant now) {
    List<Moved> moved = back(tasks, at, Optional.of(by), by, now);
    tell(moved, by, TAKEN_BACK, now);
    return tasks(moved);
  }

  /** The same of what was ended in a case, which tells it as a step of its own. */
  public List<Long> takeBackInCase(List<Long> tasks, Instant at, User by, Instant now) {
    return tasks(back(tasks, at.truncatedTo(ChronoUnit.MILLIS), Optional.of(by), by, now));
  }

  /** The same of what was ended together with something that anybody may open again. */
  public List<Long> openAgain(List<Long> tasks, Instant at, User by, Instant now) {
    List<Moved> moved = back(tasks, at, Optional.empty(), by, now);
    tell(moved, by, "opened again", now);
    return tasks(moved);
  }

  /**
   * Makes them as they were before.
   *
   * @param did whose doing alone is taken back; empty for anybody's
   */
  private List<Moved> back(List<Long> tasks, Instant at, Optional<User> did, User by, Instant now) {
    if (tasks.isEmpty()) {
      return List.of();
    }
    var query =
        session
            .createNativeQuery(
                """
                with was as (
                  select t.id, s.act, s.owner_before, s.snoozed_before from task t
                  join task_step s on s.task_id = t.id and s.changed = t.changed
                  where t.id in (:ids) and s.at = :at and s.act <> 'TAKEN_BACK'
                    and s.by_user = coalesce(cast(:did as bigint), s.by_user)
                  for update of t),
                moved as (
                  update task t set owner = was.owner_before, snoozed_until = was.snoozed_before,
                    outcome = null, done_at = null
                  from was where t.id = was.id
                  returning t.id, t.changed, t.kind, t.customer_id, t.owner, t.snoozed_until),
                told as (
                  insert into task_step (task_id, changed, act, owner, snoozed_until, by_user, at)
                  select id, changed, :act, owner, snoozed_until, :by, :now from moved)
                select id, kind, customer_id from moved\
                """,
                Object[].class)
            .setParameterList("ids", tasks)
            .setParameter("at", at)
            .setParameter("did", did.map(User::id).orElse(null), Long.class);
    List<Moved> moved = moved(query, TaskAct.Kind.TAKEN_BACK, by, now);
    new SignalStore(session).unjudged(tasks(moved), at);
    return moved;
  }

  private static List<Long> tasks(List<Moved> moved) {
    return moved.stream().map(Moved::task).toList();
  }

  /** What was done last with each of them, by people. */
  public List<TaskStep> last(List<Long> tasks) {
    return tasks.isEmpty() ? List.of() : new TaskSteps(session).last(tasks);
  }

  private NativeQuery<Object[]> moving(String which, String how) {
    return session.createNativeQuery(
        MOVED.replace("WHICH", which).replace("HOW", how), Object[].class);
  }

  private static List<Moved> moved(
      NativeQuery<Object[]> query, TaskAct.Kind act, User by, Instant now) {
    return query
        .addScalar("id", Long.class)
        .addScalar("kind", String.class)
        .addScalar("customer_id", Long.class)
        .setParameter("act", act.name())
        .setParameter("by", by.id())
        .setParameter("now", now)
        .getResultStream()
        .map(row ->
            new Moved(
                (Long) row[0],
                SalesTask.Kind.valueOf((String) row[1]),
                Optional.ofNullable((Long) row[2]).map(CustomerId::new)))
        .toList();
  }

  private void tell(List<Moved> moved, User by, String what, Instant now) {
    var timeline = new TimelineStore(session);
    for (Moved one : moved) {
      one.customer()
          .ifPresent(customer ->
              timeline.append(
                  customer, new HandledBySales(by.name(), what + " " + one.kind()), now));
    }
  }

  private static String told(TaskAct act) {
    return switch (act) {
      case TaskAct.Ended(TaskEnd end) -> "ended as " + end;
      case TaskAct.Snoozed(Instant until) -> "let rest until " + until;
      case TaskAct.Given(var owner) ->
          owner.isPresent() ? "gave to a colleague" : "gave to the team";
    };
  }
}
