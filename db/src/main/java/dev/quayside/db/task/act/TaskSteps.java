package dev.quayside.db.task.act;

import dev.quayside.db.task.SalesTask;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Reads who did what last with a task. */
record TaskSteps(StatelessSession session) {

  /** Of each of them, as far as somebody did anything. */
  List<TaskStep> last(List<Long> tasks) {
    return session
        .createNativeQuery(
            """
            select distinct on (s.task_id) s.task_id, t.kind, c.name as customer, s.act, s.outcome,
              s.snoozed_until, o.name as owner, u.name as by_name, s.at
            from task_step s join task t on t.id = s.task_id join app_user u on u.id = s.by_user
            left join customer c on c.id = t.customer_id left join app_user o on o.id = s.owner
            where s.task_id in (:tasks) order by s.task_id, s.changed desc\
            """,
            Object[].class)
        .addScalar("task_id", Long.class)
        .addScalar("kind", String.class)
        .addScalar("customer", String.class)
        .addScalar("act", String.class)
        .addScalar("outcome", String.class)
        .addScalar("snoozed_until", Instant.class)
        .addScalar("owner", String.class)
        .addScalar("by_name", String.class)
        .addScalar("at", Instant.class)
        .setParameterList("tasks", tasks)
        .getResultStream()
        .map(row ->
            new TaskStep(
                (Long) row[0],
                SalesTask.Kind.valueOf((String) row[1]),
                Optional.ofNullable((String) row[2]),
                TaskAct.Kind.valueOf((String) row[3]),
                Optional.ofNullable((String) row[4]).map(TaskEnd::valueOf),
                Optional.ofNullable((Instant) row[5]),
                Optional.ofNullable((String) row[6]),
                (String) row[7],
                (Instant) row[8]))
        .toList();
  }
}
