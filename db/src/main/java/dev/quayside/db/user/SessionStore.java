package dev.quayside.db.user;

import dev.quayside.db.message.Bytes;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Where people are signed in. */
public final class SessionStore {

  public static final List<Class<?>> ROWS = List.of(SessionRow.class);

  private final StatelessSession session;

  public SessionStore(StatelessSession session) {
    this.session = session;
  }

  /** Opens a session. */
  public void open(NewSession opened) {
    session
        .createNativeMutationQuery("delete from login_session where expires_at < :now")
        .setParameter("now", opened.now())
        .executeUpdate();
    var row = new SessionRow();
    row.tokenHash = opened.tokenHash().toArray();
    row.userId = opened.user();
    row.csrfToken = opened.csrfToken();
    row.browser = opened.browser();
    row.caller = opened.caller();
    row.createdAt = opened.now();
    row.expiresAt = opened.until();
    session.insert(row);
  }

  /** Who has the token with this fingerprint. */
  public Optional<SignedIn> signedIn(Bytes tokenHash, Instant now) {
    return session
        .createSelectionQuery(
            """
            select s, u from SessionRow s join UserRow u on u.id = s.userId
            where s.tokenHash = :hash and s.expiresAt > :now and u.access = 'OPEN'\
            """,
            Object[].class)
        .setParameter("hash", tokenHash.toArray())
        .setParameter("now", now)
        .uniqueResultOptional()
        .map(pair -> signedIn((SessionRow) pair[0], (UserRow) pair[1]));
  }

  private static SignedIn signedIn(SessionRow open, UserRow user) {
    return new SignedIn(user.toUser(), open.csrfToken, open.createdAt);
  }

  /**
   * Where somebody is signed in, the newest first.
   *
   * @param own the fingerprint of the one he looks with
   */
  public List<OpenSession> of(long user, Bytes own, Instant now) {
    return session
        .createSelectionQuery(
            "from SessionRow where userId = :user and expiresAt > :now order by createdAt desc",
            SessionRow.class)
        .setParameter("user", user)
        .setParameter("now", now)
        .getResultList()
        .stream()
        .map(row ->
            new OpenSession(
                row.browser,
                row.caller,
                row.createdAt,
                row.expiresAt,
                Arrays.equals(row.tokenHash, own.toArray())))
        .toList();
  }

  public void end(Bytes tokenHash) {
    session
        .createMutationQuery("delete from SessionRow where tokenHash = :hash")
        .setParameter("hash", tokenHash.toArray())
        .executeUpdate();
  }

  /** He is signed in nowhere any more. */
  public void endAll(long user) {
    session
        .createMutationQuery("delete from SessionRow where userId = :user")
        .setParameter("user", user)
        .executeUpdate();
  }

  /** He is signed in with this one only. */
  public void endOthers(long user, Bytes own) {
    session
        .createMutationQuery("delete from SessionRow where userId = :user and tokenHash <> :own")
        .setParameter("user", user)
        .setParameter("own", own.toArray())
        .executeUpdate();
  }
}
