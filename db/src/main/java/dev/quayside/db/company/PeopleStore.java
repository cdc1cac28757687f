package dev.quayside.db.company;

import dev.quayside.db.customer.CustomerStore;
import dev.quayside.db.task.SalesTask;
import dev.quayside.db.task.TaskStore;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.db.timeline.Happening.ColleagueJoined;
import dev.quayside.db.timeline.Happening.ColleagueLeft;
import dev.quayside.db.timeline.TimelineStore;
import dev.quayside.db.user.SessionStore;
import dev.quayside.db.user.User;
import dev.quayside.db.user.User.Access;
import dev.quayside.db.user.UserStore;
import dev.quayside.db.wall.Sees;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.told.Told;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.MutationQuery;

/** The people of one company; nobody of another is ever touched. */
public final class PeopleStore {

  /** Of working hours. */
  private static final Duration LOOKED_AT_WITHIN = Duration.ofHours(9);

  private final StatelessSession session;

  public PeopleStore(StatelessSession session) {
    this.session = session;
  }

  /** All who come in, or did until they were suspended, by their names. */
  public List<User> of(CustomerId customer) {
    return new UserStore(session).ofCustomer(customer);
  }

  /**
   * Holds a company's people until the transaction ends, and finds one of them.
   *
   * @return empty where he is none, or was shown out
   */
  public Optional<User> hold(CustomerId customer, long user) {
    new CustomerStore(session).hold(customer);
    return of(customer).stream().filter(one -> one.id() == user).findFirst();
  }

  /** Whether nobody else of his company could invite. */
  public boolean lastAdmin(CustomerId customer, User user) {
    return user.companyAdmin()
        && of(customer).stream()
            .noneMatch(one -> one.companyAdmin() && one.comesIn() && one.id() != user.id());
  }

  public void setAdmin(User user, boolean admin) {
    set(user, "companyAdmin = :admin").setParameter("admin", admin).executeUpdate();
  }

  public void setSees(User user, Sees sees) {
    set(user, "sees = :sees").setParameter("sees", sees.name()).executeUpdate();
  }

  /** Lets somebody in or not; who may not come in is out at once, wherever he is signed in. */
  public void setAccess(User user, Access access) {
    set(user, "access = :access").setParameter("access", access.name()).executeUpdate();
    if (access != Access.OPEN) {
      new SessionStore(session).endAll(user.id());
    }
    if (access == Access.ENDED) {
      setAdmin(user, false);
    }
  }

  /** Tells sales that somebody comes in for a customer from now on. */
  public void joined(CustomerId customer, User user, String by, Instant now) {
    new TimelineStore(session).append(customer, new ColleagueJoined(user.email(), by), now);
    tell(
        customer,
        Told.of("%s (%s) joined, asked by %s", "%s（%s）已加入，邀请人：%s", user.name(), user.email(), by),
        now);
  }

  /** Tells sales that somebody does not come in any more: does he still write for him? */
  public void left(CustomerId customer, User user, String by, Instant now) {
    new TimelineStore(session).append(customer, new ColleagueLeft(user.email(), by), now);
    tell(
        customer,
        Told.of("%s (%s) was shown out by %s", "%s（%s）已被%s移出", user.name(), user.email(), by),
        now);
  }

  private void tell(CustomerId customer, Told told, Instant now) {
    Optional<User> owner = new UserStore(session).answering(Optional.of(customer));
    new TaskStore(session)
        .openAbout(
            customer,
            SalesTask.Kind.CHECK_COLLEAGUE,
            told,
            owner.map(User::id),
            new WorkingHours(ZoneId.systemDefault()).after(now, LOOKED_AT_WITHIN),
            now);
  }

  private MutationQuery set(User user, String what) {
    return session
        .createMutationQuery("update UserRow set " + what + " where id = :id and role = 'CUSTOMER'")
        .setParameter("id", user.id());
  }
}
