package dev.quayside.db.naming;

import dev.quayside.db.wake.Topic;
import dev.quayside.rates.place.HouseName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Names of places that sales teach the bot, each approved by somebody before it counts. */
public final class NameStore {

  private final StatelessSession session;

  public NameStore(StatelessSession session) {
    this.session = session;
  }

  /** Where somebody decides about them. */
  public NameDesk desk() {
    return new NameDesk(session);
  }

  /** The past mails that names are tried on. */
  public TrialStore trials() {
    return new TrialStore(session);
  }

  /** Somebody thinks of a name; false where it waits or holds already. */
  public boolean propose(HouseName name, String by, Instant now) {
    return proposed(name, Optional.empty(), Optional.empty(), "", by, now);
  }

  /**
   * A correction proposes a name by itself, but none that somebody has turned down before.
   *
   * @param step by which sales put the place in
   * @param words of the mail, around the name
   * @return false where it waits, holds, or was turned down
   */
  public boolean learn(
      HouseName name, long inquiry, long step, String words, String by, Instant now) {
    return !refused(name)
        && proposed(name, Optional.of(inquiry), Optional.of(step), words, by, now);
  }

  private boolean refused(HouseName name) {
    return session
        .createNativeQuery(
            """
            select exists (select 1 from place_name
              where key = :key and place = :place and kind = :kind and not approved)\
            """,
            Boolean.class)
        .setParameter("key", name.key())
        .setParameter("place", name.code().code())
        .setParameter("kind", name.kind().name())
        .getSingleResult();
  }

  private boolean proposed(
      HouseName name,
      Optional<Long> inquiry,
      Optional<Long> step,
      String words,
      String by,
      Instant now) {
    boolean proposed =
        session
                .createNativeMutationQuery(
                    """
                    insert into place_name (name, key, place, kind, inquiry_id, step_id, words,
                      proposed_by, proposed_at, try_at)
                    values (:name, :key, :place, :kind, cast(:inquiry as bigint),
                      cast(:step as bigint), :words, :by, :now, :now)
                    on conflict do nothing\
                    """)
                .setParameter("name", name.name())
                .setParameter("key", name.key())
                .setParameter("place", name.code().code())
                .setParameter("kind", name.kind().name())
                .setParameter("inquiry", inquiry.orElse(null), Long.class)
                .setParameter("step", step.orElse(null), Long.class)
                .setParameter("words", words)
                .setParameter("by", by)
                .setParameter("now", now)
                .executeUpdate()
            == 1;
    if (proposed) {
      Topic.FILES.ring(session);
    }
    return proposed;
  }

  /** Withdraws what a correction proposed that is taken back; what was decided stays. */
  public void withdraw(long step, String by, Instant now) {
    session
        .createNativeMutationQuery(
            """
            update place_name set ended_by = :by, ended_at = :now, try_at = null
            where step_id = :step and approved is null and ended_at is null\
            """)
        .setParameter("by", by)
        .setParameter("now", now)
        .setParameter("step", step)
        .executeUpdate();
  }

  /** What the bot reads by, in the order in which it was approved. */
  public List<HouseName> holding() {
    return session
        .createNativeQuery(
            """
            select name, place, kind from place_name
            where approved and ended_at is null order by decided_at, id\
            """,
            Object[].class)
        .getResultStream()
        .map(row -> NameReading.name(row, 0))
        .toList();
  }

  /** What corrections of a case have proposed, the newest first. */
  public List<ProposedName> of(long inquiry) {
    return NameReading.list(session, Optional.of(inquiry));
  }

  /** What was ever proposed, the newest first; very old ones are left out. */
  public List<ProposedName> all() {
    return NameReading.list(session, Optional.empty());
  }
}
