package dev.quayside.db.task;

import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.told.Told;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Tasks for sales; for one inquiry the same one is opened once. */
public final class TaskStore {

  public static final List<Class<?>> ROWS = List.of(TaskRow.class);

  /** What is new stands behind what was said, in each language. */
  static final String ADDED =
      """
      about = left(task.about || ' / ' || excluded.about, 8000),
      about_zh = left(coalesce(nullif(task.about_zh, ''), task.about) || ' / ' || excluded.about_zh, 8000)\
      """;

  private final StatelessSession session;

  public TaskStore(StatelessSession session) {
    this.session = session;
  }

  public void open(SalesTask task, Instant now) {
    TaskRow row = TaskRow.of(task.kind(), task.about(), task.owner(), task.dueAt(), now);
    row.customerId = task.customer().map(CustomerId::value).orElse(null);
    row.inquiryId = task.inquiry();
    row.quote = task.quote();
    session.insert(row);
  }

  /** Opens a task that is about a customer and none of his inquiries; hands back its number. */
  public long openAbout(
      CustomerId customer,
      SalesTask.Kind kind,
      Told about,
      Optional<Long> owner,
      Instant due,
      Instant now) {
    TaskRow row = TaskRow.of(kind, about, owner, due, now);
    row.customerId = customer.value();
    session.insert(row);
    return Objects.requireNonNull(row.id);
  }

  /** Opens a task, or adds to the one that is there what is new to it. */
  public void openOrAdd(SalesTask task, Instant now) {
    session
        .createNativeMutationQuery(
            """
            insert into task
              (kind, customer_id, inquiry_id, about, about_zh, quote, owner, due_at, opened_at)
            values (:kind, :customer, :inquiry, :about, :zh, :quote, :owner, :due, :now)
            on conflict (kind, inquiry_id, quote) where inquiry_id is not null do update
              set %s, done_at = null, outcome = null\
            """
                .formatted(ADDED))
        .setParameter("kind", task.kind().name())
        .setParameter("customer", task.customer().map(CustomerId::value).orElse(null), Long.class)
        .setParameter("inquiry", task.inquiry())
        .setParameter("about", task.about().en())
        .setParameter("zh", task.about().zh())
        .setParameter("quote", task.quote())
        .setParameter("owner", task.owner().orElse(null), Long.class)
        .setParameter("due", task.dueAt())
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Ticks off what was to be done about an inquiry, but what is done at an order alone. */
  public void done(long inquiry, Instant now) {
    session
        .createMutationQuery(
            "update TaskRow set doneAt = :now"
                + " where inquiryId = :inquiry and doneAt is null and kind not in (:kinds)")
        .setParameterList("kinds", SalesTask.Kind.namesAtTheOrder())
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

  /** Ticks off what an answer to an inquiry does; what goes on after it stays. */
  public void answered(long inquiry, Instant now) {
    session
        .createMutationQuery(
            """
            update TaskRow set doneAt = :now
            where inquiryId = :inquiry and doneAt is null and kind in (:kinds)\
            """)
        .setParameter("now", now)
        .setParameter("inquiry", inquiry)
        .setParameter(
            "kinds",
            Stream.of(SalesTask.Kind.values())
                .filter(SalesTask.Kind::isAnswered)
                .map(SalesTask.Kind::name)
                .toList())
        .executeUpdate();
  }

  /** Ticks off what is done at its order. */
  public void doneAtOrder(String order, SalesTask.Kind kind, Instant now) {
    atOrder("update task t set done_at = :now", "t.done_at is null", order, kind, now);
  }

  /** Opens it again where it was done at that moment. */
  public void openAtOrder(String order, SalesTask.Kind kind, Instant doneAt) {
    atOrder("update task t set done_at = null", "t.done_at = :now", order, kind, doneAt);
  }

  private void atOrder(String does, String where, String order, SalesTask.Kind kind, Instant at) {
    session
        .createNativeMutationQuery(
            does
                + " from quote q join order_draft o on o.quote_id = q.id"
                + " where t.quote = q.number and o.number = :order and t.kind = :kind and "
                + where)
        .setParameter("now", at)
        .setParameter("order", order)
        .setParameter("kind", kind.name())
        .executeUpdate();
  }

  /** Takes back what was opened about a quote at that moment, as far as nobody has done it. */
  public void takeBack(String quote, Instant openedAt) {
    session
        .createNativeMutationQuery(
            """
            delete from task where quote = :quote and opened_at = :at and done_at is null
              and kind in (:kinds)\
            """)
        .setParameter("quote", quote)
        .setParameter("at", openedAt)
        .setParameterList("kinds", SalesTask.Kind.namesOfOrder())
        .executeUpdate();
  }

  /** What is to be done, the most urgent first. */
  public List<OpenTask> open() {
    return open(TaskFilter.ALL);
  }

  /** What of it a filter lets through. */
  public List<OpenTask> open(TaskFilter filter) {
    Map<String, Object> values = new LinkedHashMap<>();
    return open(conditions(filter, values), values);
  }

  /** What was and is to be done for one customer, as it stood at a moment. */
  public CustomerTasks of(CustomerId customer, Instant until) {
    return new CustomerTasks(session, customer, until);
  }

  /** What of it belongs to one conversation. */
  public List<OpenTask> in(long conversation) {
    return open(" and i.conversationId = :conversation", Map.of("conversation", conversation));
  }

  List<OpenTask> open(String conditions, Map<String, Object> values) {
    var query =
        session.createSelectionQuery(
            """
            select t, c.name, u.name, c.code from TaskRow t
            left join CustomerRow c on c.id = t.customerId
            left join UserRow u on u.id = t.owner
            left join InquiryRow i on i.id = t.inquiryId
            where t.doneAt is null%s order by t.dueAt, t.id\
            """
                .formatted(conditions),
            Object[].class);
    values.forEach(query::setParameter);
    return query.getResultStream().map(TaskStore::task).toList();
  }

  private static String conditions(TaskFilter filter, Map<String, Object> values) {
    var conditions = new StringBuilder();
    if (!filter.who().isEmpty()) {
      conditions.append(" and locate(lower(:who), lower(i.senderName || ' ' || i.sender)) > 0");
      values.put("who", filter.who());
    }
    filter
        .kind()
        .ifPresent(kind -> {
          conditions.append(" and t.kind = :kind");
          values.put("kind", kind.name());
        });
    filter
        .customer()
        .ifPresent(customer -> {
          conditions.append(" and t.customerId = :customer");
          values.put("customer", customer.value());
        });
    filter
        .owner()
        .ifPresent(owner -> {
          conditions.append(" and t.owner = :owner");
          values.put("owner", owner);
        });
    if (filter.nobodys()) {
      conditions.append(" and t.owner is null");
    }
    filter
        .until()
        .ifPresent(until -> {
          conditions.append(" and t.dueAt < :until");
          values.put("until", until);
        });
    filter
        .awakeAt()
        .ifPresent(now -> {
          conditions.append(" and (t.snoozedUntil is null or t.snoozedUntil <= :awake)");
          values.put("awake", now);
        });
    return conditions.toString();
  }

  /**
   * Gives several to somebody.
   *
   * @param owner empty for the team
   * @return how many were still open
   */
  public int give(List<Long> tasks, Optional<Long> owner) {
    return tasks.isEmpty()
        ? 0
        : session
            .createMutationQuery(
                "update TaskRow set owner = :owner where id in :tasks and doneAt is null")
            .setParameter("owner", owner.orElse(null), Long.class)
            .setParameterList("tasks", tasks)
            .executeUpdate();
  }

  static OpenTask task(@Nullable Object[] row) {
    var task = (TaskRow) Objects.requireNonNull(row[0]);
    return new OpenTask(
        Objects.requireNonNull(task.id),
        SalesTask.Kind.valueOf(task.kind),
        Optional.ofNullable(task.customerId).map(CustomerId::new),
        Optional.ofNullable((String) row[1]),
        Optional.ofNullable((String) row[3]),
        Optional.ofNullable(task.inquiryId),
        Told.read(task.about, task.aboutZh),
        Optional.ofNullable((String) row[2]),
        task.openedAt,
        task.dueAt,
        task.quote,
        task.shipment,
        task.opportunity,
        Optional.ofNullable(task.snoozedUntil),
        task.changed);
  }
}
