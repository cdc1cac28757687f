package dev.quayside.db.user;

import dev.quayside.db.customer.Language;
import dev.quayside.db.message.Bytes;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Users and their sessions. */
public final class UserStore {

  public static final List<Class<?>> ROWS = List.of(UserRow.class, SessionRow.class);

  private final StatelessSession session;

  public UserStore(StatelessSession session) {
    this.session = session;
  }

  /** Adds a user, or gives the one with this address a new name, role and password. */
  public long put(
      String email,
      String name,
      User.Role role,
      Optional<CustomerId> customer,
      Language language,
      String passwordHash) {
    return session
        .createNativeQuery(
            """
            insert into app_user (email, name, role, customer_id, language, password_hash)
            values (:email, :name, :role, cast(:customer as bigint), :language, :hash)
            on conflict (email) do update
              set name = excluded.name, role = excluded.role, language = excluded.language,
                  customer_id = excluded.customer_id, password_hash = excluded.password_hash
            returning id\
            """,
            Long.class)
        .setParameter("email", email.toLowerCase(Locale.ROOT))
        .setParameter("name", name)
        .setParameter("role", role.name())
        .setParameter("customer", customer.map(CustomerId::value).orElse(null), Long.class)
        .setParameter("language", language.tag())
        .setParameter("hash", passwordHash)
        .getSingleResult();
  }

  /** Makes somebody of sales an approver, or no longer one; whether there is such a user. */
  public boolean setApprover(long user, boolean approver) {
    return session
            .createMutationQuery(
                "update UserRow set approver = :approver where id = :id and role = 'SALES'")
            .setParameter("approver", approver)
            .setParameter("id", user)
            .executeUpdate()
        == 1;
  }

  /** All who see the desk, by their names. */
  public List<User> staff() {
    return session
        .createSelectionQuery(
            "from UserRow where role <> 'CUSTOMER' order by name, id", UserRow.class)
        .getResultList()
        .stream()
        .map(UserRow::toUser)
        .toList();
  }

  public Optional<Credentials> byEmail(String email) {
    return session
        .createSelectionQuery("from UserRow where email = :email", UserRow.class)
        .setParameter("email", email.toLowerCase(Locale.ROOT))
        .uniqueResultOptional()
        .map(row -> new Credentials(row.toUser(), row.passwordHash));
  }

  public Optional<User> byId(long id) {
    return Optional.ofNullable(session.get(UserRow.class, id)).map(UserRow::toUser);
  }

  /** Who answers for a customer: the account manager, else the first of sales; empty for nobody. */
  public Optional<User> answering(Optional<CustomerId> customer) {
    return session
        .createSelectionQuery(
            """
            select u from UserRow u
            left join CustomerRow c on c.accountManager = u.id and c.id = :customer
            where c.id is not null or u.role = 'SALES'
            order by case when c.id is null then 1 else 0 end, u.id\
            """,
            UserRow.class)
        .setParameter("customer", customer.map(CustomerId::value).orElse(null), Long.class)
        .setMaxResults(1)
        .uniqueResultOptional()
        .map(UserRow::toUser);
  }

  /** Opens a session; the token itself stays with the browser. */
  public void signIn(long user, Bytes tokenHash, String csrfToken, Instant now, Instant until) {
    session
        .createNativeMutationQuery("delete from login_session where expires_at < :now")
        .setParameter("now", now)
        .executeUpdate();
    var row = new SessionRow();
    row.tokenHash = tokenHash.toArray();
    row.userId = user;
    row.csrfToken = csrfToken;
    row.createdAt = now;
    row.expiresAt = until;
    session.insert(row);
  }

  public Optional<SignedIn> signedIn(Bytes tokenHash, Instant now) {
    return session
        .createSelectionQuery(
            """
            select s, u from SessionRow s join UserRow u on u.id = s.userId
            where s.tokenHash = :hash and s.expiresAt > :now\
            """,
            Object[].class)
        .setParameter("hash", tokenHash.toArray())
        .setParameter("now", now)
        .uniqueResultOptional()
        .map(pair -> signedIn((SessionRow) pair[0], (UserRow) pair[1]));
  }

  public void signOut(Bytes tokenHash) {
    session
        .createMutationQuery("delete from SessionRow where tokenHash = :hash")
        .setParameter("hash", tokenHash.toArray())
        .executeUpdate();
  }

  private static SignedIn signedIn(SessionRow open, UserRow user) {
    return new SignedIn(user.toUser(), open.csrfToken, open.expiresAt);
  }
}
