package dev.quayside.db.outbox;

import java.time.Instant;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Which letters were begun to be sent, without anybody knowing yet how it ended. */
final class Sending {

  private final StatelessSession session;

  Sending(StatelessSession session) {
    this.session = session;
  }

  void begin(long outbox, boolean copied, Instant now) {
    session
        .createNativeMutationQuery(
            """
            insert into outbox_sending (outbox_id, since, copied) values (:id, :now, :copied)
            on conflict (outbox_id) do update set since = excluded.since, copied = excluded.copied\
            """)
        .setParameter("id", outbox)
        .setParameter("now", now)
        .setParameter("copied", copied)
        .executeUpdate();
  }

  Optional<Begun> of(long outbox) {
    return session
        .createNativeQuery(
            "select since, copied from outbox_sending where outbox_id = :id", Object[].class)
        .addScalar("since", Instant.class)
        .addScalar("copied", Boolean.class)
        .setParameter("id", outbox)
        .uniqueResultOptional()
        .map(row -> new Begun((Instant) row[0], (Boolean) row[1]));
  }

  void copyCame(String messageId, Instant now) {
    session
        .createNativeMutationQuery(
            """
            insert into letter_copy (message_id, came_at) values (:id, :now)
            on conflict (message_id) do nothing\
            """)
        .setParameter("id", messageId)
        .setParameter("now", now)
        .executeUpdate();
  }

  boolean hasCopy(String messageId) {
    return session
        .createNativeQuery("select true from letter_copy where message_id = :id", Boolean.class)
        .setParameter("id", messageId)
        .uniqueResultOptional()
        .isPresent();
  }

  void end(long outbox) {
    session
        .createNativeMutationQuery("delete from outbox_sending where outbox_id = :id")
        .setParameter("id", outbox)
        .executeUpdate();
  }
}
