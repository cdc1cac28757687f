package dev.quayside.db.chat;

import dev.quayside.db.wake.Topic;
import java.time.Instant;
import java.util.List;
import org.hibernate.StatelessSession;

/** Knocks of WeCom's: kept once each, and gone after by whoever fetches what was written. */
public final class KnockStore {

  private final StatelessSession session;

  public KnockStore(StatelessSession session) {
    this.session = session;
  }

  /** False where this very call was taken before: it is repeated, by WeCom or by a stranger. */
  public boolean take(Knock knock, Instant now) {
    boolean taken =
        session
                .createNativeMutationQuery(
                    """
                    with known as (
                      insert into chat_account (account) values (:account) on conflict do nothing)
                    insert into chat_knock (signature, account, token, knocked_at)
                    values (:signature, :account, :token, :now) on conflict do nothing\
                    """)
                .setParameter("signature", knock.signature())
                .setParameter("account", knock.account())
                .setParameter("token", knock.token())
                .setParameter("now", now)
                .executeUpdate()
            == 1;
    if (taken) {
      Topic.CHATS.ring(session);
    }
    return taken;
  }

  /** The newest knock of each account that nobody has gone after. */
  public List<Knock> open() {
    return session
        .createNativeQuery(
            """
            select distinct on (account) signature, account, token from chat_knock
            where fetched_at is null order by account, knocked_at desc\
            """,
            Object[].class)
        .getResultList()
        .stream()
        .map(row -> new Knock((String) row[0], (String) row[1], (String) row[2]))
        .toList();
  }

  /** All that was written until this knock is fetched. */
  public void fetched(Knock knock, Instant now) {
    session
        .createNativeMutationQuery(
            """
            update chat_knock set fetched_at = :now
            where account = :account and fetched_at is null and knocked_at <= (
              select knocked_at from chat_knock where signature = :signature)\
            """)
        .setParameter("now", now)
        .setParameter("account", knock.account())
        .setParameter("signature", knock.signature())
        .executeUpdate();
  }
}
