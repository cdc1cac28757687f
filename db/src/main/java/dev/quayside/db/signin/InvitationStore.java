package dev.quayside.db.signin;

import dev.quayside.db.customer.CustomerStore;
import dev.quayside.db.customer.Language;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.user.SessionStore;
import dev.quayside.db.user.User;
import dev.quayside.db.user.UserStore;
import dev.quayside.db.wake.Topic;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * Invitations of colleagues by a company's admin: mailed, good once, for some days, and accepted by
 * whoever has the letter. Nobody learns by one whether an address is known here.
 */
public final class InvitationStore {

  public static final Duration LIFE = Duration.ofDays(7);

  /** It holds only as long as whoever invited may invite. */
  private static final String OPEN =
      """
      select i.id, i.customer_id, c.name as company, i.email, i.company_admin, i.language,
        u.name as by_whom, i.expires_at
      from invitation i join customer c on c.id = i.customer_id join app_user u on u.id = i.invited_by
      where i.ended_at is null and u.company_admin and u.access = 'OPEN'
        and u.customer_id = i.customer_id
      """;

  private static final String FREE =
      """
      not exists (select from app_user where email = :email and access <> 'ENDED')
      and not exists (select from contact where email = :email and customer_id <> :customer)\
      """;

  private final StatelessSession session;

  public InvitationStore(StatelessSession session) {
    this.session = session;
  }

  /** What came of inviting somebody. */
  public enum Invited {
    DONE,
    /** He is a colleague already. */
    COLLEAGUE
  }

  /**
   * Invites somebody; a newer invitation replaces the one before. The same is written for an
   * address of another customer's, or of our staff; then nothing is mailed.
   */
  public Invited invite(User by, String email, boolean admin, Language language, Instant now) {
    CustomerId customer = by.customer().orElseThrow();
    new CustomerStore(session).hold(customer);
    if (colleague(customer, email)) {
      return Invited.COLLEAGUE;
    }
    withdraw(customer, email, now);
    long id =
        session
            .createNativeQuery(
                """
                insert into invitation (customer_id, email, company_admin, language, invited_by,
                  invited_at, expires_at)
                values (:customer, :email, :admin, :language, :by, :now, :until)
                returning id\
                """,
                Long.class)
            .setParameter("customer", customer.value())
            .setParameter("email", email)
            .setParameter("admin", admin)
            .setParameter("language", language.tag())
            .setParameter("by", by.id())
            .setParameter("now", now)
            .setParameter("until", now.plus(LIFE))
            .getSingleResult();
    session
        .createNativeMutationQuery(
            """
            insert into sign_in_link (browser, next_page, expires_at, invitation_id, due_at)
            values ('', '', :until, :id, case when %s then cast(:now as timestamptz) end)\
            """
                .formatted(FREE))
        .setParameter("until", now.plus(LIFE))
        .setParameter("id", id)
        .setParameter("now", now)
        .setParameter("email", email)
        .setParameter("customer", customer.value())
        .executeUpdate();
    Topic.SIGN_INS.ring(session);
    return Invited.DONE;
  }

  private boolean colleague(CustomerId customer, String email) {
    return session
        .createNativeQuery(
            """
            select exists (select from app_user
              where email = :email and customer_id = :customer and access <> 'ENDED')\
            """,
            Boolean.class)
        .setParameter("email", email)
        .setParameter("customer", customer.value())
        .getSingleResult();
  }

  /** Those of a company's that are open, the newest first. */
  public List<Invitation> open(CustomerId customer, Instant now) {
    return invitations(
        " and i.customer_id = :customer and i.expires_at > :now order by i.id desc",
        Map.of("customer", customer.value(), "now", now));
  }

  Optional<Invitation> byId(long id) {
    return invitations(" and i.id = :id", Map.of("id", id)).stream().findFirst();
  }

  /** The invitation behind a link; to look changes nothing. */
  public Optional<Invitation> look(Bytes token, Instant now) {
    return invitations(
            """
             and i.id = (select l.invitation_id from sign_in_link l
               where l.token_hash = :token and l.used_at is null and l.expires_at > :now)\
            """,
            Map.of("token", token.toArray(), "now", now))
        .stream()
        .findFirst();
  }

  private List<Invitation> invitations(String which, Map<String, Object> values) {
    var query =
        session
            .createNativeQuery(OPEN + which, Object[].class)
            .addScalar("id", Long.class)
            .addScalar("customer_id", Long.class)
            .addScalar("company", String.class)
            .addScalar("email", String.class)
            .addScalar("company_admin", Boolean.class)
            .addScalar("language", String.class)
            .addScalar("by_whom", String.class)
            .addScalar("expires_at", Instant.class);
    values.forEach(query::setParameter);
    return query.getResultStream().map(InvitationStore::invitation).toList();
  }

  private static Invitation invitation(Object[] row) {
    return new Invitation(
        (Long) row[0],
        new CustomerId((Long) row[1]),
        (String) row[2],
        (String) row[3],
        (Boolean) row[4],
        Language.answering((String) row[5]),
        (String) row[6],
        (Instant) row[7]);
  }

  /** Takes an invitation back: its link opens nothing any more, and no letter leaves. */
  public void withdraw(CustomerId customer, String email, Instant now) {
    session
        .createNativeMutationQuery(
            """
            delete from sign_in_link where invitation_id in (
              select id from invitation
              where customer_id = :customer and email = :email and ended_at is null)\
            """)
        .setParameter("customer", customer.value())
        .setParameter("email", email)
        .executeUpdate();
    session
        .createNativeMutationQuery(
            """
            update invitation set ended_at = :now
            where customer_id = :customer and email = :email and ended_at is null\
            """)
        .setParameter("now", now)
        .setParameter("customer", customer.value())
        .setParameter("email", email)
        .executeUpdate();
  }

  /**
   * Accepts an invitation under the name the invited gives himself. Of two who try at once, one
   * gets in; and none for an address that somebody else has come in under meanwhile.
   *
   * @return who he is here from now on; empty where the link opens nothing any more
   */
  public Optional<User> accept(Bytes token, String name, Language language, Instant now) {
    Optional<Invitation> found = look(token, now);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Invitation invitation = found.get();
    new CustomerStore(session).hold(invitation.customer());
    return look(token, now)
        .flatMap(_ -> add(invitation, name, language))
        .map(user -> {
          session
              .createNativeMutationQuery(
                  "update invitation set ended_at = :now, user_id = :user where id = :id")
              .setParameter("now", now)
              .setParameter("user", user.id())
              .setParameter("id", invitation.id())
              .executeUpdate();
          return user;
        });
  }

  /**
   * He sees no more than whoever invited him. Whoever was shown out before, and is asked in again,
   * is given no rights he had then.
   */
  private Optional<User> add(Invitation invitation, String name, Language language) {
    return session
        .createNativeQuery(
            """
            insert into app_user (email, name, role, customer_id, language, company_admin, sees)
            select :email, :name, 'CUSTOMER', :customer, :language, :admin,
              case b.sees when 'OWN' then 'OWN' else 'COMPANY' end
            from invitation i join app_user b on b.id = i.invited_by
            where i.id = :id and %s
            on conflict (email) do update
              set name = excluded.name, customer_id = excluded.customer_id,
                  language = excluded.language, company_admin = excluded.company_admin, sees = excluded.sees,
                  password_hash = null, access = 'OPEN'
              where app_user.access = 'ENDED'
            returning id\
            """
                .formatted(FREE),
            Long.class)
        .setParameter("id", invitation.id())
        .setParameter("email", invitation.email())
        .setParameter("name", name)
        .setParameter("customer", invitation.customer().value())
        .setParameter("language", language.tag())
        .setParameter("admin", invitation.companyAdmin())
        .uniqueResultOptional()
        .flatMap(id -> {
          new SessionStore(session).endAll(id);
          return new UserStore(session).byId(id);
        });
  }
}
