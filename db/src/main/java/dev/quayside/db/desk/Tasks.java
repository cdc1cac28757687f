package dev.quayside.db.desk;

import dev.quayside.db.desk.Step.Owned;
import dev.quayside.db.task.SalesTask;
import dev.quayside.db.task.TaskStore;
import dev.quayside.db.task.act.SeenTask;
import dev.quayside.db.task.act.TaskActs;
import dev.quayside.db.user.User;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** What is to be done about one conversation. */
final class Tasks {

  private static final String OPEN_HERE =
      """
      done_at is null and inquiry_id in (
        select other.id from inquiry mine
        join inquiry other on other.conversation_id = mine.conversation_id
        where mine.id = :inquiry)\
      """;

  private final StatelessSession session;

  Tasks(StatelessSession session) {
    this.session = session;
  }

  /** All of them, or none: one that somebody else has done, or does at its order, is told. */
  boolean done(long inquiry, List<Long> tasks, User by, Instant now) {
    List<SeenTask> open = tasks.isEmpty() ? List.of() : open(inquiry, tasks);
    return open.size() == tasks.size()
        && new TaskActs(session).endInCase(open, by, now).size() == tasks.size();
  }

  /** Those of them that can be ticked off; nobody else touches them meanwhile. */
  private List<SeenTask> open(long inquiry, List<Long> tasks) {
    return session
        .createNativeQuery(
            "select id, changed from task where id in (:tasks) and kind not in (:kinds) and "
                + OPEN_HERE
                + " order by id for update",
            Object[].class)
        .addScalar("id", Long.class)
        .addScalar("changed", Integer.class)
        .setParameterList("kinds", SalesTask.Kind.namesAtTheOrder())
        .setParameterList("tasks", tasks)
        .setParameter("inquiry", inquiry)
        .getResultStream()
        .map(row -> new SeenTask((Long) row[0], (Integer) row[1]))
        .toList();
  }

  boolean reopen(List<Long> tasks, Instant doneAt, User by, Instant now) {
    return new TaskActs(session).takeBackInCase(tasks, doneAt, by, now).size() == tasks.size();
  }

  /** Hands back whose they were. */
  List<Owned> giveTo(long inquiry, long user) {
    List<Owned> owned =
        session
            .createNativeQuery(
                "select id, owner from task where " + OPEN_HERE + " order by id for update",
                Object[].class)
            .addScalar("id", Long.class)
            .addScalar("owner", Long.class)
            .setParameter("inquiry", inquiry)
            .getResultStream()
            .map(Tasks::owned)
            .toList();
    new TaskStore(session).give(owned.stream().map(Owned::task).toList(), Optional.of(user));
    return owned;
  }

  private static Owned owned(@Nullable Object[] row) {
    return new Owned((Long) Objects.requireNonNull(row[0]), Optional.ofNullable((Long) row[1]));
  }

  boolean giveBack(List<Owned> owned, long from) {
    boolean his =
        session
                .createNativeQuery(
                    "select count(*) from task where id in (:tasks) and owner = :from", Long.class)
                .setParameterList("tasks", owned.stream().map(Owned::task).toList())
                .setParameter("from", from)
                .getSingleResult()
            == owned.size();
    if (his) {
      owned.forEach(task -> give(task.task(), task.owner()));
    }
    return his;
  }

  private void give(long task, Optional<Long> owner) {
    session
        .createNativeMutationQuery(
            "update task set owner = cast(:owner as bigint) where id = :task")
        .setParameter("owner", owner.orElse(null), Long.class)
        .setParameter("task", task)
        .executeUpdate();
  }
}
