package dev.quayside.db.memo;

import dev.quayside.db.customer.Language;
import dev.quayside.db.json.FactJson;
import dev.quayside.db.user.User;
import dev.quayside.db.user.UserStore;
import dev.quayside.db.wake.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Memos to our own people: each is put once and sent by one. */
public final class MemoStore {

  /** Whoever takes one and dies is followed by another after this. */
  private static final Duration TAKEN = Duration.ofMinutes(5);

  private final StatelessSession session;

  public MemoStore(StatelessSession session) {
    this.session = session;
  }

  /** Puts what is due by now, where nobody has yet. */
  public MemoRound round() {
    return new MemoRound(session);
  }

  /**
   * Puts a memo, unless it was put before.
   *
   * @param key which it is, and for whom
   */
  void put(String key, String name, String address, Language language, Memo memo, Instant now) {
    session
        .createNativeMutationQuery(
            """
            insert into memo (key, name, address, language, memo, put_at, due_at)
            values (:key, :name, :address, :language, cast(:memo as json), :now, :now)
            on conflict (key) do nothing\
            """)
        .setParameter("key", key)
        .setParameter("name", name)
        .setParameter("address", address)
        .setParameter("language", language.tag())
        .setParameter("memo", FactJson.write(memo))
        .setParameter("now", now)
        .executeUpdate();
    Topic.MEMOS.ring(session);
  }

  /** Puts a memo for each of those who run the house. */
  public void tellAdmins(String key, Memo memo, Instant now) {
    for (User user : new UserStore(session).staff()) {
      if (user.role() == User.Role.ADMIN) {
        put(key + " " + user.id(), user.name(), user.email(), user.language(), memo, now);
      }
    }
  }

  /** The next one that is due; to be committed before it is sent. */
  public Optional<MemoFor> take(Instant now) {
    return session
        .createNativeQuery(
            """
            update memo set due_at = :later
            where id = (
              select id from memo where due_at <= :now and sent_at is null and given_up_at is null
              order by due_at, id limit 1 for update skip locked)
            returning id, name, address, language, cast(memo as text) as said, put_at\
            """,
            Object[].class)
        .addScalar("id", Long.class)
        .addScalar("name", String.class)
        .addScalar("address", String.class)
        .addScalar("language", String.class)
        .addScalar("said", String.class)
        .addScalar("put_at", Instant.class)
        .setParameter("now", now)
        .setParameter("later", now.plus(TAKEN))
        .uniqueResultOptional()
        .map(row ->
            new MemoFor(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                Language.answering((String) row[3]),
                FactJson.read((String) row[4], Memo.class),
                (Instant) row[5]));
  }

  /** It was sent, and is not sent again. */
  public void sent(MemoFor memo, Instant now) {
    session
        .createNativeMutationQuery("update memo set sent_at = :now where id = :id")
        .setParameter("now", now)
        .setParameter("id", memo.id())
        .executeUpdate();
  }

  /** Tries it again then. */
  public void putOff(MemoFor memo, Instant due, String why) {
    session
        .createNativeMutationQuery(
            "update memo set due_at = :due, last_error = :why where id = :id")
        .setParameter("due", due)
        .setParameter("why", why)
        .setParameter("id", memo.id())
        .executeUpdate();
  }

  /** It is not sent any more. */
  public void giveUp(MemoFor memo, Instant now, String why) {
    session
        .createNativeMutationQuery(
            "update memo set given_up_at = :now, last_error = :why where id = :id")
        .setParameter("now", now)
        .setParameter("why", why)
        .setParameter("id", memo.id())
        .executeUpdate();
  }
}
