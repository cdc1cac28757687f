package dev.quayside.db.agreement;

import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.db.task.TaskStore;
import java.time.Instant;
import java.util.List;
import org.hibernate.StatelessSession;

/** Letters that left by themselves and that somebody of sales looks at afterwards, each once. */
public final class LookStore {

  private final StatelessSession session;

  public LookStore(StatelessSession session) {
    this.session = session;
  }

  /**
   * Asks sales to look at a letter of the outbox.
   *
   * @param cell of the rule by which it left
   */
  public void ask(long outbox, String cell, Instant now) {
    session
        .createNativeMutationQuery(
            """
            insert into answer_look (outbox_id, inquiry_id, cell, since)
            select id, inquiry_id, :cell, :now from outbox where id = :outbox\
            """)
        .setParameter("cell", cell)
        .setParameter("now", now)
        .setParameter("outbox", outbox)
        .executeUpdate();
  }

  /** Whether nobody has looked yet at a letter about this inquiry. */
  public boolean asked(long inquiry) {
    return session
        .createNativeQuery(
            """
            select exists (
              select 1 from answer_look where inquiry_id = :inquiry and looked_at is null)\
            """,
            Boolean.class)
        .setParameter("inquiry", inquiry)
        .getSingleResult();
  }

  /**
   * Somebody has looked; whoever does first counts.
   *
   * @param agreed whether he would have answered so
   * @return false where nobody was asked, or somebody had looked before
   */
  public boolean looked(long inquiry, boolean agreed, String by, Instant now) {
    List<Object[]> letters =
        session
            .createNativeQuery(
                """
                update answer_look set looked_by = :by, looked_at = :now, agreed = :agreed
                where inquiry_id = :inquiry and looked_at is null
                returning outbox_id, cell\
                """,
                Object[].class)
            .addScalar("outbox_id", Long.class)
            .addScalar("cell", String.class)
            .setParameter("by", by)
            .setParameter("now", now)
            .setParameter("agreed", agreed)
            .setParameter("inquiry", inquiry)
            .getResultList();
    var agreement = new AgreementStore(session);
    letters.forEach(row -> agreement.said((String) row[1], (Long) row[0], agreed, by, now));
    new TaskStore(session).done(inquiry, Kind.LOOK_AT_ANSWER, now);
    return !letters.isEmpty();
  }
}
