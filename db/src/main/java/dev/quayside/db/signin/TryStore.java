package dev.quayside.db.signin;

import dev.quayside.db.json.Digest;
import java.time.Instant;
import org.hibernate.StatelessSession;

/**
 * Counts what is tried at the door, for all instances together, so that nobody gets in by trying
 * and nobody's mailbox is filled. To be committed before what is counted is done.
 */
public final class TryStore {

  private final StatelessSession session;

  public TryStore(StatelessSession session) {
    this.session = session;
  }

  /** Counts a try; false when it is one too many within its quarter of an hour. */
  public boolean begin(Counted counted, String whom, Instant now) {
    session
        .createNativeMutationQuery(
            """
            delete from sign_in_try where (counted, whom) in (
              select counted, whom from sign_in_try where ends_at <= :now limit 100
              for update skip locked)\
            """)
        .setParameter("now", now)
        .executeUpdate();
    int times =
        session
            .createNativeQuery(
                """
                insert into sign_in_try as t (counted, whom, times, ends_at)
                values (:counted, :whom, 1, :end)
                on conflict (counted, whom) do update
                set times = case when t.ends_at <= cast(:now as timestamptz) then 1 else least(t.times + 1, cast(:most as int)) end,
                    ends_at = case when t.ends_at <= cast(:now as timestamptz) then excluded.ends_at else t.ends_at end
                returning times\
                """,
                Integer.class)
            .setParameter("counted", counted.name())
            .setParameter("whom", Digest.bytes(whom))
            .setParameter("now", now)
            .setParameter("end", now.plus(Counted.WINDOW))
            .setParameter("most", counted.allowed() + 1)
            .getSingleResult();
    return times <= counted.allowed();
  }

  /** It was a good one: it does not count. */
  public void takeBack(Counted counted, String whom) {
    session
        .createNativeMutationQuery(
            """
            update sign_in_try set times = greatest(times - 1, 0)
            where counted = :counted and whom = :whom\
            """)
        .setParameter("counted", counted.name())
        .setParameter("whom", Digest.bytes(whom))
        .executeUpdate();
  }

  /** Whoever got in has nothing to answer for. */
  public void forget(Counted counted, String whom) {
    session
        .createNativeMutationQuery(
            "delete from sign_in_try where counted = :counted and whom = :whom")
        .setParameter("counted", counted.name())
        .setParameter("whom", Digest.bytes(whom))
        .executeUpdate();
  }
}
