package dev.quayside.db.signin;

import dev.quayside.db.user.User;
import java.time.Instant;
import java.util.List;
import org.hibernate.StatelessSession;

/**
 * The accounts elsewhere by which people sign in here. Each of our users has one at a provider: the
 * one he first came by, so that whoever is given his address there later is not taken for him.
 */
public final class ElsewhereStore {

  private final StatelessSession session;

  public ElsewhereStore(StatelessSession session) {
    this.session = session;
  }

  /** Where somebody has such an account, and since when he comes by it. */
  public record Account(String issuer, Instant since) {}

  /** Whether somebody comes by the account that is his; the first one becomes that. */
  public boolean isHis(User user, String issuer, String subject, Instant now) {
    session
        .createNativeMutationQuery(
            """
            insert into account_elsewhere (user_id, issuer, subject, since)
            values (:user, :issuer, :subject, :now) on conflict do nothing\
            """)
        .setParameter("user", user.id())
        .setParameter("issuer", issuer)
        .setParameter("subject", subject)
        .setParameter("now", now)
        .executeUpdate();
    return session
        .createNativeQuery(
            """
            select exists (select from account_elsewhere
              where user_id = :user and issuer = :issuer and subject = :subject)\
            """,
            Boolean.class)
        .setParameter("user", user.id())
        .setParameter("issuer", issuer)
        .setParameter("subject", subject)
        .getSingleResult();
  }

  public List<Account> of(User user) {
    return session
        .createNativeQuery(
            "select issuer, since from account_elsewhere where user_id = :user order by issuer",
            Object[].class)
        .addScalar("issuer", String.class)
        .addScalar("since", Instant.class)
        .setParameter("user", user.id())
        .getResultList()
        .stream()
        .map(row -> new Account((String) row[0], (Instant) row[1]))
        .toList();
  }

  /** Next time any account there with his address may become his. */
  public void forget(User user, String issuer) {
    session
        .createNativeMutationQuery(
            "delete from account_elsewhere where user_id = :user and issuer = :issuer")
        .setParameter("user", user.id())
        .setParameter("issuer", issuer)
        .executeUpdate();
  }
}
