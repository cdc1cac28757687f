package dev.quayside.db.task;

import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Tasks for sales; for one inquiry the same one is opened once. */
public final class TaskStore {

  public static final List<Class<?>> ROWS = List.of(TaskRow.class);

  private final StatelessSession session;

  public TaskStore(StatelessSession session) {
    this.session = session;
  }

  public void open(SalesTask task, Instant now) {
    var row = new TaskRow();
    row.kind = task.kind().name();
    row.customerId = task.customer().map(CustomerId::value).orElse(null);
    row.inquiryId = task.inquiry();
    row.about = task.about();
    row.quote = task.quote();
    row.owner = task.owner().orElse(null);
    row.dueAt = task.dueAt();
    row.openedAt = now;
    session.insert(row);
  }

  /** Opens a task, or adds to the one that is there what is new to it. */
  public void openOrAdd(SalesTask task, Instant now) {
    session
        .createNativeMutationQuery(
            """
            insert into task (kind, customer_id, inquiry_id, about, quote, owner, due_at, opened_at)
            values (:kind, :customer, :inquiry, :about, :quote, :owner, :due, :now)
            on conflict (kind, inquiry_id, quote) where inquiry_id is not null do update
              set about = left(task.about || ' / ' || excluded.about, 8000), done_at = null\
            """)
        .setParameter("kind", task.kind().name())
        .setParameter("customer", task.customer().map(CustomerId::value).orElse(null), Long.class)
        .setParameter("inquiry", task.inquiry())
        .setParameter("about", task.about())
        .setParameter("quote", task.quote())
        .setParameter("owner", task.owner().orElse(null), Long.class)
        .setParameter("due", task.dueAt())
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Ticks off what was to be done about an inquiry. */
  public void done(long inquiry, Instant now) {
    session
        .createMutationQuery(
            "update TaskRow set doneAt = :now where inquiryId = :inquiry and doneAt is null")
        .setParameter("now", now)
        .setParameter("inquiry", inquiry)
        .executeUpdate();
  }

  /** Ticks off what of one kind was to be done about an inquiry; false where nothing was. */
  public boolean done(long inquiry, SalesTask.Kind kind, Instant now) {
    return session
            .createMutationQuery(
                "update TaskRow set doneAt = :now"
                    + " where inquiryId = :inquiry and kind = :kind and doneAt is null")
            .setParameter("now", now)
            .setParameter("inquiry", inquiry)
            .setParameter("kind", kind.name())
            .executeUpdate()
        > 0;
  }

  /** What is to be done, the most urgent first. */
  public List<OpenTask> open() {
    return session
        .createSelectionQuery(
            """
            select t, c.name, u.name from TaskRow t
            left join CustomerRow c on c.id = t.customerId
            left join UserRow u on u.id = t.owner
            where t.doneAt is null order by t.dueAt, t.id\
            """,
            Object[].class)
        .getResultStream()
        .map(TaskStore::task)
        .toList();
  }

  private static OpenTask task(@Nullable Object[] row) {
    var task = (TaskRow) Objects.requireNonNull(row[0]);
    return new OpenTask(
        Objects.requireNonNull(task.id),
        SalesTask.Kind.valueOf(task.kind),
        Optional.ofNullable((String) row[1]),
        Objects.requireNonNull(task.inquiryId),
        task.about,
        Optional.ofNullable((String) row[2]),
        task.openedAt,
        task.dueAt);
  }
}
