package dev.quayside.db.user;

import dev.quayside.db.message.Bytes;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Where people are signed in. */
public final class SessionStore {

  public static final List<Class<?>> ROWS = List.of(SessionRow.class);

  /** How long a customer's session stays open in which nothing is done. */
  public static final Duration CUSTOMER_RESTS = Duration.ofHours(4);

  /** The same at the desk, where everybody's things are seen. */
  public static final Duration STAFF_RESTS = Duration.ofHours(2);

  /** What is done is noted so much late, and not with each page. */
  private static final Duration NOTED = Duration.ofMinutes(5);

  private static final String OPEN =
      """
      s.expiresAt > :now and (s.seenAt > :customers and u.role = 'CUSTOMER'
        or s.seenAt > :staff and u.role <> 'CUSTOMER')\
      """;

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
    row.seenAt = opened.now();
    session.insert(row);
  }

  /**
   * Who has the token with this fingerprint.
   *
   * @param acts whether somebody does something; else his browser only looks by itself what is new
   */
  public Optional<SignedIn> signedIn(Bytes tokenHash, boolean acts, Instant now) {
    Optional<Object[]> open =
        session
            .createSelectionQuery(
                """
                select s, u from SessionRow s join UserRow u on u.id = s.userId
                where s.tokenHash = :hash and u.access = 'OPEN' and \
                """
                    + OPEN,
                Object[].class)
            .setParameter("hash", tokenHash.toArray())
            .setParameter("now", now)
            .setParameter("customers", now.minus(CUSTOMER_RESTS))
            .setParameter("staff", now.minus(STAFF_RESTS))
            .uniqueResultOptional();
    open.filter(_ -> acts)
        .filter(pair -> !((SessionRow) pair[0]).seenAt.plus(NOTED).isAfter(now))
        .ifPresent(_ -> seen(tokenHash, now));
    return open.map(pair -> signedIn((SessionRow) pair[0], (UserRow) pair[1]));
  }

  private void seen(Bytes tokenHash, Instant now) {
    session
        .createMutationQuery("update SessionRow set seenAt = :now where tokenHash = :hash")
        .setParameter("now", now)
        .setParameter("hash", tokenHash.toArray())
        .executeUpdate();
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
            "select s from SessionRow s join UserRow u on u.id = s.userId where u.id = :user and "
                + OPEN
                + " order by s.createdAt desc",
            SessionRow.class)
        .setParameter("user", user)
        .setParameter("now", now)
        .setParameter("customers", now.minus(CUSTOMER_RESTS))
        .setParameter("staff", now.minus(STAFF_RESTS))
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
