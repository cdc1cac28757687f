package dev.quayside.db.message;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.StatelessSession;

/**
 * Who reads which mailbox, in a house of several instances: one of them, and another where he is no
 * longer heard of. All goes by the clock of the database, for theirs may differ. What two read at
 * once, for the moment of a change, is taken in once all the same.
 */
public final class BoxReaders {

  private final StatelessSession session;

  public BoxReaders(StatelessSession session) {
    this.session = session;
  }

  /**
   * Who was heard of last.
   *
   * @param mailbox as mails name it that came from there
   */
  public record Reader(String mailbox, String instance, Instant heardAt, boolean present) {}

  /** Takes the mailbox, or keeps it, unless another instance is heard of; false where one is. */
  public boolean take(String mailbox, String instance, Duration lease) {
    return session
            .createNativeMutationQuery(
                """
                insert into box_reader (mailbox, instance, heard_at, until)
                values (:mailbox, :instance, clock_timestamp(),
                        clock_timestamp() + cast(:millis as bigint) * interval '1 ms')
                on conflict (mailbox) do update
                set instance = excluded.instance, heard_at = excluded.heard_at,
                    until = excluded.until
                where box_reader.instance = excluded.instance
                  or box_reader.until < clock_timestamp()\
                """)
            .setParameter("mailbox", mailbox)
            .setParameter("instance", instance)
            .setParameter("millis", lease.toMillis())
            .executeUpdate()
        == 1;
  }

  /** Lets go of it, so that another need not wait. */
  public void leave(String mailbox, String instance) {
    session
        .createNativeMutationQuery(
            """
            update box_reader set until = clock_timestamp()
            where mailbox = :mailbox and instance = :instance\
            """)
        .setParameter("mailbox", mailbox)
        .setParameter("instance", instance)
        .executeUpdate();
  }

  /** All who were ever heard of. */
  public List<Reader> all() {
    return session
        .createNativeQuery(
            """
            select mailbox, instance, heard_at, until > clock_timestamp() as present
            from box_reader order by mailbox\
            """,
            Object[].class)
        .addScalar("mailbox", String.class)
        .addScalar("instance", String.class)
        .addScalar("heard_at", Instant.class)
        .addScalar("present", Boolean.class)
        .getResultList()
        .stream()
        .map(
            row -> new Reader((String) row[0], (String) row[1], (Instant) row[2], (Boolean) row[3]))
        .toList();
  }
}
