package dev.quayside.db.signin;

import dev.quayside.db.message.Bytes;
import dev.quayside.db.secret.Token;
import dev.quayside.db.user.User;
import dev.quayside.db.user.UserStore;
import dev.quayside.db.wake.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * Links by which customers sign in without a password: asked for by address, mailed, good once, for
 * some minutes, in the browser that asked.
 */
public final class LinkStore {

  public static final Duration LIFE = Duration.ofMinutes(10);

  /** Whoever takes a letter and dies is followed by another after this. */
  private static final Duration TAKEN = Duration.ofMinutes(1);

  private final StatelessSession session;

  public LinkStore(StatelessSession session) {
    this.session = session;
  }

  /**
   * Asks for a link. The same is written and rung for an address that is nobody's, or of our staff,
   * so that it takes as long; then nothing is mailed.
   *
   * @param browser the fingerprint of what the browser holds
   * @param next the page to go on to; may be empty
   */
  public void ask(String email, Bytes browser, String next, Instant now) {
    session
        .createNativeMutationQuery("delete from sign_in_link where expires_at <= :now")
        .setParameter("now", now)
        .executeUpdate();
    session
        .createNativeMutationQuery(
            """
            insert into sign_in_link (user_id, browser, next_page, expires_at, due_at)
            select u.id, :browser, :next, :until,
              case when u.id is not null then cast(:now as timestamptz) end
            from (select 1) one left join app_user u
              on u.email = :email and u.role = 'CUSTOMER' and u.access = 'OPEN'\
            """)
        .setParameter("email", email.toLowerCase(Locale.ROOT))
        .setParameter("browser", browser.toArray())
        .setParameter("next", next)
        .setParameter("until", now.plus(LIFE))
        .setParameter("now", now)
        .executeUpdate();
    Topic.SIGN_INS.ring(session);
  }

  /**
   * The next link whose letter is due, with a new token: whatever was sent before with another one
   * opens nothing any more. To be committed before the letter is sent.
   */
  public Optional<LinkLetter> take(Instant now) {
    Token token = Token.random();
    Optional<Object[]> taken = takeNext(token, now);
    Optional<LinkLetter> letter = taken.flatMap(row -> letter(row, token));
    if (taken.isPresent() && letter.isEmpty()) {
      due((Long) taken.get()[0], Optional.empty());
      return take(now);
    }
    return letter;
  }

  private Optional<Object[]> takeNext(Token token, Instant now) {
    return session
        .createNativeQuery(
            """
            update sign_in_link set token_hash = :hash, due_at = :later
            where id = (
              select id from sign_in_link where due_at <= :now and expires_at > :now
              order by due_at, id limit 1 for update skip locked)
            returning id, user_id, invitation_id, expires_at\
            """,
            Object[].class)
        .addScalar("id", Long.class)
        .addScalar("user_id", Long.class)
        .addScalar("invitation_id", Long.class)
        .addScalar("expires_at", Instant.class)
        .setParameter("hash", token.fingerprint().toArray())
        .setParameter("now", now)
        .setParameter("later", now.plus(TAKEN))
        .uniqueResultOptional();
  }

  /** None for an invitation that does not hold any more. */
  private Optional<LinkLetter> letter(Object[] row, Token token) {
    long id = (Long) row[0];
    Instant until = (Instant) row[3];
    Optional<Long> invitation = Optional.ofNullable((Long) row[2]);
    return invitation.isPresent()
        ? invitation
            .flatMap(new InvitationStore(session)::byId)
            .map(invited -> new LinkLetter.ToInvited(id, invited, token, until))
        : new UserStore(session)
            .byId((Long) row[1])
            .map(user -> new LinkLetter.ToSignIn(id, user, token, until));
  }

  /** Its letter is sent, or cannot be. */
  public void done(LinkLetter letter) {
    due(letter.id(), Optional.empty());
  }

  /** Its letter is to be tried again then. */
  public void putOff(LinkLetter letter, Instant due) {
    due(letter.id(), Optional.of(due));
  }

  private void due(long id, Optional<Instant> due) {
    session
        .createNativeMutationQuery(
            "update sign_in_link set due_at = cast(:due as timestamptz) where id = :id")
        .setParameter("due", due.orElse(null), Instant.class)
        .setParameter("id", id)
        .executeUpdate();
  }

  /** How a link stands that is opened in some browser; to look changes nothing. */
  public SignInLink look(Bytes token, Bytes browser, Instant now) {
    return session
        .createNativeQuery(
            """
            select user_id, browser, next_page from sign_in_link
            where token_hash = :token and used_at is null and expires_at > :now
              and invitation_id is null\
            """,
            Object[].class)
        .addScalar("user_id", Long.class)
        .addScalar("browser", byte[].class)
        .addScalar("next_page", String.class)
        .setParameter("token", token.toArray())
        .setParameter("now", now)
        .uniqueResultOptional()
        .map(row ->
            Arrays.equals((byte[]) row[1], browser.toArray())
                ? open((Long) row[0], (String) row[2])
                : new SignInLink.Elsewhere())
        .orElseGet(SignInLink.Gone::new);
  }

  private SignInLink open(long id, String next) {
    return new UserStore(session)
        .byId(id)
        .filter(user -> user.role() == User.Role.CUSTOMER && user.comesIn())
        .<SignInLink>map(user -> new SignInLink.Open(user, next))
        .orElseGet(SignInLink.Gone::new);
  }

  /** Uses a link up; of two who try at once, one gets in. */
  public SignInLink use(Bytes token, Bytes browser, Instant now) {
    SignInLink link = look(token, browser, now);
    if (!(link instanceof SignInLink.Open)) {
      return link;
    }
    int used =
        session
            .createNativeMutationQuery(
                "update sign_in_link set used_at = :now where token_hash = :token and used_at is"
                    + " null")
            .setParameter("now", now)
            .setParameter("token", token.toArray())
            .executeUpdate();
    return used == 1 ? link : new SignInLink.Gone();
  }
}
