package dev.quayside.portal.lists;

import dev.quayside.db.customer.Customer;
import dev.quayside.db.task.SalesTask;
import dev.quayside.db.task.TaskFilter;
import dev.quayside.db.user.User;
import dev.quayside.portal.page.Numbers;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Understands the filter of the task list. */
final class TaskWanted {

  static final List<String> FIELDS =
      List.of("who", "kind", "customer", "owner", "until", "overdue", "resting");

  /** Whose: one's own, or those that are nobody's yet. */
  static final String MINE = "me";

  static final String TEAM = "team";

  private TaskWanted() {}

  /**
   * What came of it.
   *
   * @param unclear fields that mean nothing; with any, the filter is not to be used
   */
  record Read(TaskFilter filter, Set<String> unclear) {}

  static Read read(
      Wanted wanted,
      Function<String, Optional<Customer>> byCode,
      List<User> staff,
      Optional<Long> me,
      Instant now,
      ZoneId zone) {
    var choices = new Choices(wanted);
    Optional<Instant> until =
        choices.day("until").map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
    boolean overdue = !wanted.field("overdue").isEmpty();
    String owner = wanted.field("owner");
    Optional<Long> whose =
        owner.equals(MINE)
            ? me
            : Numbers.number(owner).filter(id -> staff.stream().anyMatch(user -> user.id() == id));
    if (whose.isEmpty() && !owner.isEmpty() && !owner.equals(TEAM)) {
      choices.refuse("owner");
    }
    var filter =
        new TaskFilter(
            wanted.field("who"),
            choices.one("kind", SalesTask.Kind.values()),
            choices.customer(byCode).map(Customer::id),
            whose,
            owner.equals(TEAM),
            overdue ? Optional.of(until.filter(day -> day.isBefore(now)).orElse(now)) : until,
            wanted.field("resting").isEmpty() ? Optional.of(now) : Optional.empty());
    return new Read(filter, choices.unclear());
  }
}
