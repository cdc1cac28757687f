package dev.quayside.db.care;

import dev.quayside.db.task.TaskStore;
import dev.quayside.db.task.act.SeenTask;
import dev.quayside.db.task.act.TaskAct;
import dev.quayside.db.task.act.TaskActs;
import dev.quayside.db.task.act.TaskEnd;
import dev.quayside.db.user.User;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** What sales do with a request: wait for its customer, close it, open it again. */
public final class CareDesk {

  private final StatelessSession session;

  CareDesk(StatelessSession session) {
    this.session = session;
  }

  /** Notes with a letter of ours whether we wait for the customer after it. */
  public void told(long inquiry, boolean waits, Instant now) {
    session
        .createNativeMutationQuery(
            """
            update care_request set waits_since = :since
            where conversation_id = (select conversation_id from inquiry where id = :inquiry)\
            """)
        .setParameter("since", waits ? now : null, Instant.class)
        .setParameter("inquiry", inquiry)
        .executeUpdate();
  }

  /**
   * Closes a request and ends what was to be done about it, unless its customer has written since.
   *
   * @param said when he had written last, as the page showed it
   */
  public boolean close(String number, Instant said, CareEnd end, User by, Instant now) {
    Instant at = now.truncatedTo(ChronoUnit.MILLIS);
    Optional<CareRequest> request =
        new CareReading(session)
            .byNumber(number)
            .filter(it -> it.saidAt().equals(said) && it.state() != CareState.CLOSED);
    request.ifPresent(it -> {
      set(it.id(), Optional.of(at), by.name(), Optional.of(end));
      new TaskActs(session).act(tasks(it), new TaskAct.Ended(TaskEnd.DONE), by, at);
    });
    return request.isPresent();
  }

  /** Opens it again, with what was to be done about it; false where it is not closed. */
  public boolean reopen(String number, User by, Instant now) {
    Optional<CareRequest> request =
        new CareReading(session).byNumber(number).filter(it -> it.state() == CareState.CLOSED);
    request.ifPresent(it -> {
      Instant closedAt =
          session
              .createNativeQuery(
                  "select closed_at from care_request where id = :request", Instant.class)
              .setParameter("request", it.id())
              .getSingleResult();
      List<Long> ended =
          session
              .createNativeQuery(
                  """
                  select t.id from task t join inquiry i on i.id = t.inquiry_id
                  where i.conversation_id = :conversation and t.done_at = :closed\
                  """,
                  Long.class)
              .setParameter("conversation", it.conversation().orElse(null), Long.class)
              .setParameter("closed", closedAt)
              .getResultList();
      set(it.id(), Optional.empty(), "", Optional.empty());
      new TaskActs(session).openAgain(ended, closedAt, by, now);
    });
    return request.isPresent();
  }

  private void set(long request, Optional<Instant> closed, String by, Optional<CareEnd> end) {
    session
        .createNativeMutationQuery(
            """
            update care_request set closed_at = :closed, closed_by = :by, outcome = :outcome,
              reopened_at = null
            where id = :request\
            """)
        .setParameter("closed", closed.orElse(null), Instant.class)
        .setParameter("by", by)
        .setParameter("outcome", end.map(CareEnd::name).orElse(null), String.class)
        .setParameter("request", request)
        .executeUpdate();
  }

  private List<SeenTask> tasks(CareRequest request) {
    return request.conversation().map(new TaskStore(session)::in).orElse(List.of()).stream()
        .filter(task -> !task.kind().ofOrder())
        .map(task -> new SeenTask(task.id(), task.changed()))
        .toList();
  }
}
