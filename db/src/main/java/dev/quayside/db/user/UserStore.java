package dev.quayside.db.user;

import dev.quayside.db.customer.Language;
import dev.quayside.db.message.Bytes;
import dev.quayside.rates.tariff.CustomerId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Who may sign in. */
public final class UserStore {

  public static final List<Class<?>> ROWS = List.of(UserRow.class);

  private final StatelessSession session;

  public UserStore(StatelessSession session) {
    this.session = session;
  }

  /**
   * Adds a user, or gives the one with this address a new name, role and password; then he is
   * signed in nowhere.
   */
  public long put(
      String email,
      String name,
      User.Role role,
      Optional<CustomerId> customer,
      Language language,
      String passwordHash) {
    long user =
        session
            .createNativeQuery(
                """
                insert into app_user (email, name, role, customer_id, language, password_hash)
                values (:email, :name, :role, cast(:customer as bigint), :language, :hash)
                on conflict (email) do update
                  set name = excluded.name, role = excluded.role, language = excluded.language,
                      customer_id = excluded.customer_id, password_hash = excluded.password_hash,
                      access = 'OPEN', company_admin = app_user.company_admin
                        and app_user.customer_id is not distinct from excluded.customer_id,
                      sees = case when app_user.customer_id = excluded.customer_id
                        then app_user.sees else 'COMPANY' end
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
    new SessionStore(session).endAll(user);
    return user;
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

  /** All of a customer's but those who were shown out, by their names. */
  public List<User> ofCustomer(CustomerId customer) {
    return session
        .createSelectionQuery(
            "from UserRow where customerId = :customer and access <> 'ENDED' order by name, id",
            UserRow.class)
        .setParameter("customer", customer.value())
        .getResultList()
        .stream()
        .map(UserRow::toUser)
        .toList();
  }

  /** Who comes in under an address. */
  public Optional<Credentials> byEmail(String email) {
    return session
        .createSelectionQuery(
            "from UserRow where email = :email and access = 'OPEN'", UserRow.class)
        .setParameter("email", email.toLowerCase(Locale.ROOT))
        .uniqueResultOptional()
        .map(row -> new Credentials(row.toUser(), Optional.ofNullable(row.passwordHash)));
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

  /** Gives somebody another password: wherever else he is signed in, he is not any more. */
  public void changePassword(long user, String passwordHash, Bytes own) {
    session
        .createMutationQuery("update UserRow set passwordHash = :hash where id = :user")
        .setParameter("hash", passwordHash)
        .setParameter("user", user)
        .executeUpdate();
    new SessionStore(session).endOthers(user, own);
  }
}
