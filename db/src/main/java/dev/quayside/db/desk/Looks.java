package dev.quayside.db.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.StatelessSession;

/** Who has a case open, so that two do not begin the same work. */
public final class Looks {

  /** A page that is open says so more often than that. */
  private static final Duration STILL_THERE = Duration.ofMinutes(2);

  private final StatelessSession session;

  Looks(StatelessSession session) {
    this.session = session;
  }

  /** Notes that somebody looks; whoever was away comes anew. */
  public void note(long conversation, long user, Instant now) {
    session
        .createNativeMutationQuery(
            """
            insert into case_look (conversation_id, user_id, since, seen_at)
            values (:conversation, :user, :now, :now)
            on conflict (conversation_id, user_id) do update
              set since = case when case_look.seen_at < :gone then :now else case_look.since end,
                  seen_at = :now\
            """)
        .setParameter("conversation", conversation)
        .setParameter("user", user)
        .setParameter("now", now)
        .setParameter("gone", now.minus(STILL_THERE))
        .executeUpdate();
  }

  /** Who else looks, the first to come first. */
  public List<Looking> others(long conversation, long user, Instant now) {
    return session
        .createNativeQuery(
            """
            select u.name, l.since from case_look l join app_user u on u.id = l.user_id
            where l.conversation_id = :conversation and l.user_id <> :user and l.seen_at >= :gone
            order by l.since, u.name\
            """,
            Object[].class)
        .addScalar("name", String.class)
        .addScalar("since", Instant.class)
        .setParameter("conversation", conversation)
        .setParameter("user", user)
        .setParameter("gone", now.minus(STILL_THERE))
        .getResultStream()
        .map(row -> new Looking((String) row[0], (Instant) row[1]))
        .toList();
  }

  /** He has gone on to something else. */
  public void leave(long conversation, long user) {
    session
        .createNativeMutationQuery(
            "delete from case_look where conversation_id = :conversation and user_id = :user")
        .setParameter("conversation", conversation)
        .setParameter("user", user)
        .executeUpdate();
  }
}
