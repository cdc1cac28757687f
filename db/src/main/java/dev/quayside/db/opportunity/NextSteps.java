package dev.quayside.db.opportunity;

import dev.quayside.db.task.SalesTask;
import dev.quayside.db.task.WorkingHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * Keeps the next step of each opportunity among the tasks of whose it is, so that it is mailed,
 * found and let rest like any other. Whoever ticks it off there has done it.
 */
record NextSteps(StatelessSession session) {

  private static final Duration A_DAYS_WORK = Duration.ofHours(9);

  /** What is to be done, by when, and by whom. */
  private record Todo(String what, LocalDate due, Optional<Long> owner) {

    static Optional<Todo> of(OpportunityTerms terms) {
      return terms
          .due()
          .filter(_ -> !terms.stage().ended())
          .map(due -> new Todo(terms.nextStep(), due, terms.owner()));
    }
  }

  /** After something was said of it; what was said again is no task once more. */
  void follow(Opportunity before, OpportunityTerms now, Instant at) {
    Optional<Todo> todo = Todo.of(now);
    if (todo.equals(Todo.of(before.terms()))) {
      return;
    }
    if (todo.isPresent()) {
      open(before, todo.get(), at);
    } else {
      done(before.number(), at);
    }
  }

  private void open(Opportunity of, Todo todo, Instant at) {
    var hours = new WorkingHours(ZoneId.systemDefault());
    String about = "%s %s: %s".formatted(of.number(), of.subject(), todo.what());
    session
        .createNativeMutationQuery(
            """
            insert into task
              (kind, customer_id, opportunity, about, about_zh, owner, due_at, opened_at)
            values (:kind, :customer, :opportunity, :about, :about, :owner, :due, :now)
            on conflict (opportunity) where opportunity <> '' and done_at is null do update
              set about = excluded.about, about_zh = excluded.about_zh, owner = excluded.owner,
                due_at = excluded.due_at, customer_id = excluded.customer_id, snoozed_until = null\
            """)
        .setParameter("kind", SalesTask.Kind.NEXT_STEP.name())
        .setParameter("customer", of.customer().map(c -> c.value()).orElse(null), Long.class)
        .setParameter("opportunity", of.number())
        .setParameter("about", about)
        .setParameter("owner", todo.owner().orElse(null), Long.class)
        .setParameter("due", hours.after(hours.opening(todo.due()), A_DAYS_WORK))
        .setParameter("now", at)
        .executeUpdate();
  }

  private void done(String number, Instant at) {
    session
        .createNativeMutationQuery(
            """
            update task set done_at = :now, outcome = 'DONE', snoozed_until = null
            where opportunity = :number and done_at is null\
            """)
        .setParameter("now", at)
        .setParameter("number", number)
        .executeUpdate();
  }
}
