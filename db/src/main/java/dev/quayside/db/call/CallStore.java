package dev.quayside.db.call;

import dev.quayside.db.message.Bytes;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.hibernate.StatelessSession;

/** Remembers for a day what calls with an idempotency key were answered. */
public final class CallStore {

  private static final Duration KEPT = Duration.ofDays(1);

  private final StatelessSession session;

  public CallStore(StatelessSession session) {
    this.session = session;
  }

  /**
   * Notes that a call begins.
   *
   * @param user who calls; keys of two users are never the same
   * @param request the digest of all that is asked
   */
  public Begun begin(long user, String key, Bytes request, Instant now) {
    session
        .createNativeMutationQuery("delete from api_call where at < :old")
        .setParameter("old", now.minus(KEPT))
        .executeUpdate();
    int first =
        session
            .createNativeMutationQuery(
                """
                insert into api_call (user_id, key, request, at) values (:user, :key, :request, :now)
                on conflict do nothing\
                """)
            .setParameter("user", user)
            .setParameter("key", key)
            .setParameter("request", request.toArray())
            .setParameter("now", now)
            .executeUpdate();
    return first == 1 ? new Begun.First() : before(user, key, request);
  }

  public void done(long user, String key, int status, String answer) {
    session
        .createNativeMutationQuery(
            """
            update api_call set status = :status, answer = :answer
            where user_id = :user and key = :key\
            """)
        .setParameter("status", status)
        .setParameter("answer", answer)
        .setParameter("user", user)
        .setParameter("key", key)
        .executeUpdate();
  }

  /** Nothing was done, so it may be tried again under the same key. */
  public void forget(long user, String key) {
    session
        .createNativeMutationQuery("delete from api_call where user_id = :user and key = :key")
        .setParameter("user", user)
        .setParameter("key", key)
        .executeUpdate();
  }

  private Begun before(long user, String key, Bytes request) {
    return session
        .createNativeQuery(
            "select request, status, answer from api_call where user_id = :user and key = :key",
            Object[].class)
        .setParameter("user", user)
        .setParameter("key", key)
        .uniqueResultOptional()
        .<Begun>map(row -> {
          if (!Arrays.equals((byte[]) row[0], request.toArray())) {
            return new Begun.AnotherCall();
          }
          return row[1] instanceof Integer status
              ? new Begun.Done(status, (String) row[2])
              : new Begun.UnderWay();
        })
        .orElseGet(Begun.UnderWay::new);
  }
}
