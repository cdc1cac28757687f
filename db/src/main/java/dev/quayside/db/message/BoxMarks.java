package dev.quayside.db.message;

import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;

/**
 * How far each mailbox was read. A backlog is fetched from its newest mail; until the last of it is
 * in the book, the place is kept up to which nothing is missing.
 */
public final class BoxMarks {

  private final StatelessSession session;

  public BoxMarks(StatelessSession session) {
    this.session = session;
  }

  /**
   * How far a mailbox was read.
   *
   * @param upTo nothing is missing up to this UID
   * @param behind whether some later ones were fetched before others
   */
  public record Mark(long upTo, boolean behind) {}

  /** Empty where nothing was ever read under this UIDVALIDITY. */
  public Optional<Mark> of(String mailbox, long uidValidity) {
    return session
        .createNativeQuery(
            """
            select up_to, true as behind from box_backlog
            where mailbox = :mailbox and uid_validity = :validity
            union all
            select max(uid), false from message
            where mailbox = :mailbox and uid_validity = :validity having max(uid) is not null
            order by behind desc limit 1\
            """,
            Object[].class)
        .addScalar("up_to", Long.class)
        .addScalar("behind", Boolean.class)
        .setParameter("mailbox", mailbox)
        .setParameter("validity", uidValidity)
        .uniqueResultOptional()
        .map(row -> new Mark((Long) row[0], (Boolean) row[1]));
  }

  /** The UIDs above one that are in the book. */
  public Set<Long> above(String mailbox, long uidValidity, long uid) {
    return Set.copyOf(
        session
            .createSelectionQuery(
                """
                select uid from MessageRow
                where mailbox = :mailbox and uidValidity = :validity and uid > :uid\
                """,
                Long.class)
            .setParameter("mailbox", mailbox)
            .setParameter("validity", uidValidity)
            .setParameter("uid", uid)
            .getResultList());
  }

  /** Later mails will be fetched before earlier ones: to be committed before the first of them. */
  public void fallBehind(String mailbox, long uidValidity, long upTo) {
    session
        .createNativeMutationQuery(
            """
            insert into box_backlog (mailbox, uid_validity, up_to)
            values (:mailbox, :validity, :upTo)
            on conflict (mailbox, uid_validity) do update
            set up_to = least(box_backlog.up_to, excluded.up_to)\
            """)
        .setParameter("mailbox", mailbox)
        .setParameter("validity", uidValidity)
        .setParameter("upTo", upTo)
        .executeUpdate();
  }

  /** The last of a backlog is in the book, also of any from before the server counted anew. */
  public void caughtUp(String mailbox) {
    session
        .createNativeMutationQuery("delete from box_backlog where mailbox = :mailbox")
        .setParameter("mailbox", mailbox)
        .executeUpdate();
  }
}
