package dev.quayside.db.task;

import dev.quayside.rates.told.Told;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Tasks about chats with customers: whom an answer did not reach, what was never fetched. */
public final class ChatTasks {

  private final StatelessSession session;

  public ChatTasks(StatelessSession session) {
    this.session = session;
  }

  /**
   * Somebody is to reach him another way, at once: he waits for what a letter says.
   *
   * @param letter its Message-ID
   */
  public void unreached(String letter, Told why, Instant now) {
    session
        .createNativeMutationQuery(
            """
            insert into task (kind, customer_id, inquiry_id, about, about_zh, due_at, opened_at)
            select :kind, i.customer_id, i.id, :about, :zh, :now, :now
            from outbox o join inquiry i on i.id = o.inquiry_id where o.message_id = :letter
            on conflict (kind, inquiry_id, quote) where inquiry_id is not null do update
              set %s, done_at = null, outcome = null\
            """
                .formatted(TaskStore.ADDED))
        .setParameter("kind", SalesTask.Kind.ANSWER_INQUIRY.name())
        .setParameter("about", why.en())
        .setParameter("zh", why.zh())
        .setParameter("now", now)
        .setParameter("letter", letter)
        .executeUpdate();
  }

  /** What customers wrote is to be looked up elsewhere, at once: we do not know what it was. */
  public void unheard(Told why, Instant now) {
    session.insert(TaskRow.of(SalesTask.Kind.ANSWER_INQUIRY, why, Optional.empty(), now, now));
  }
}
