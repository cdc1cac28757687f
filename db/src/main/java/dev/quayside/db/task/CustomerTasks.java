package dev.quayside.db.task;

import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** What was and is to be done for one customer, as it stood at a moment. */
public final class CustomerTasks {

  private static final String OF =
      """
      select t, c.name, u.name, c.code from TaskRow t
      left join CustomerRow c on c.id = t.customerId
      left join UserRow u on u.id = t.owner
      where t.customerId = :customer and t.openedAt <= :until\
      """;

  private final StatelessSession session;
  private final CustomerId customer;
  private final Instant until;

  CustomerTasks(StatelessSession session, CustomerId customer, Instant until) {
    this.session = session;
    this.customer = customer;
    this.until = until;
  }

  /**
   * A task as it stood.
   *
   * @param doneAt empty where it was open
   */
  public record Stood(OpenTask task, Optional<Instant> doneAt) {

    /** Whether it was not done when it should have been. */
    public boolean late(Instant then) {
      return task.dueAt().isBefore(doneAt.orElse(then));
    }
  }

  /** What was open, the most urgent first. */
  public List<Stood> open(int limit) {
    return read(
        of(OF + " and (t.doneAt is null or t.doneAt > :until) order by t.dueAt, t.id", limit));
  }

  /** His complaints, done or not, the newest first. */
  public List<Stood> complaints(int limit) {
    return newest(List.of(SalesTask.Kind.HANDLE_COMPLAINT), limit);
  }

  /** What he was promised to be told, done or not, the newest first. */
  public List<Stood> promises(int limit) {
    return newest(
        Stream.of(SalesTask.Kind.values())
            .filter(kind -> kind.isAnswered() && kind != SalesTask.Kind.HANDLE_COMPLAINT)
            .toList(),
        limit);
  }

  private List<Stood> newest(List<SalesTask.Kind> kinds, int limit) {
    return read(
        of(OF + " and t.kind in (:kinds) order by t.id desc", limit)
            .setParameterList("kinds", kinds.stream().map(SalesTask.Kind::name).toList()));
  }

  private SelectionQuery<Object[]> of(String hql, int limit) {
    return session
        .createSelectionQuery(hql, Object[].class)
        .setParameter("customer", customer.value())
        .setParameter("until", until)
        .setMaxResults(limit);
  }

  private List<Stood> read(SelectionQuery<Object[]> query) {
    return query.getResultList().stream().map(this::stood).toList();
  }

  private Stood stood(@Nullable Object[] row) {
    var task = (TaskRow) Objects.requireNonNull(row[0]);
    return new Stood(
        TaskStore.task(row), Optional.ofNullable(task.doneAt).filter(done -> !done.isAfter(until)));
  }
}
