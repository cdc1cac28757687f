package dev.quayside.db.profile;

import dev.quayside.db.customer.Customer;
import dev.quayside.db.customer.CustomerStore;
import dev.quayside.db.profile.CustomerFacts.Person;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Finds a customer among all, and what the house knows of him. */
public final class ProfileStore {

  private static final String LINES =
      """
      select c.id, c.code, c.name, c.price_level, u.name as manager,
        (select count(*) from task t where t.customer_id = c.id and t.done_at is null) as tasks,
        (select h.happened_at from timeline h where h.customer_id = c.id
         order by h.happened_at desc, h.id desc limit 1) as last_at
      from customer c left join app_user u on u.id = c.account_manager\
      """;

  private final StatelessSession session;

  public ProfileStore(StatelessSession session) {
    this.session = session;
  }

  /** What he asked, was quoted and ordered, and how his cargo fares, as of a day. */
  public Deals deals(CustomerId customer, AsOf day) {
    return new Deals(session, customer, day);
  }

  /** What he does on our pages, as of a day. */
  public Doings doings(CustomerId customer, AsOf day) {
    return new Doings(session, customer, day);
  }

  /**
   * All customers by their names.
   *
   * @param after behind this one
   */
  public CustomerPage all(Optional<Long> after, int limit) {
    NativeQuery<Object[]> query =
        lines(
            after.isPresent()
                ? " where (c.name, c.id) > (select name, id from customer where id = :after)"
                    + " order by c.name, c.id limit :limit"
                : " order by c.name, c.id limit :limit");
    after.ifPresent(id -> query.setParameter("after", id));
    List<CustomerPage.Line> found = read(query.setParameter("limit", limit + 1));
    return found.size() > limit
        ? new CustomerPage(found.subList(0, limit), Optional.of(found.get(limit - 1).id()))
        : new CustomerPage(found, Optional.empty());
  }

  /** These alone, by their names. */
  public List<CustomerPage.Line> these(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : read(lines(" where c.id in (:ids) order by c.name, c.id").setParameterList("ids", ids));
  }

  private NativeQuery<Object[]> lines(String rest) {
    return session
        .createNativeQuery(LINES + rest, Object[].class)
        .addScalar("id", Long.class)
        .addScalar("code", String.class)
        .addScalar("name", String.class)
        .addScalar("price_level", String.class)
        .addScalar("manager", String.class)
        .addScalar("tasks", Long.class)
        .addScalar("last_at", Instant.class);
  }

  private static List<CustomerPage.Line> read(NativeQuery<Object[]> query) {
    return query.getResultList().stream().map(ProfileStore::line).toList();
  }

  private static CustomerPage.Line line(@Nullable Object[] row) {
    return new CustomerPage.Line(
        (Long) Objects.requireNonNull(row[0]),
        (String) Objects.requireNonNull(row[1]),
        (String) Objects.requireNonNull(row[2]),
        (String) Objects.requireNonNull(row[3]),
        Optional.ofNullable((String) row[4]),
        (Long) Objects.requireNonNull(row[5]),
        Optional.ofNullable((Instant) row[6]));
  }

  /** Who he is; empty where there is no such customer. */
  public Optional<CustomerFacts> facts(CustomerId id) {
    return new CustomerStore(session).byId(id).map(this::facts);
  }

  private CustomerFacts facts(Customer customer) {
    Object[] row =
        session
            .createNativeQuery(
                """
                select u.name as manager, c.zone, c.paper_in_both, c.created_at
                from customer c left join app_user u on u.id = c.account_manager
                where c.id = :id\
                """,
                Object[].class)
            .addScalar("manager", String.class)
            .addScalar("zone", String.class)
            .addScalar("paper_in_both", Boolean.class)
            .addScalar("created_at", Instant.class)
            .setParameter("id", customer.id().value())
            .getSingleResult();
    return facts(customer, row);
  }

  private CustomerFacts facts(Customer customer, @Nullable Object[] row) {
    return new CustomerFacts(
        customer,
        Optional.ofNullable((String) row[0]),
        Optional.ofNullable((String) row[1]),
        (Boolean) Objects.requireNonNull(row[2]),
        (Instant) Objects.requireNonNull(row[3]),
        people(customer.id()));
  }

  private List<Person> people(CustomerId customer) {
    return session
        .createNativeQuery(
            "select name, email from contact where customer_id = :id order by id limit 100",
            Object[].class)
        .addScalar("name", String.class)
        .addScalar("email", String.class)
        .setParameter("id", customer.value())
        .getResultStream()
        .map(row -> new Person((String) row[0], (String) row[1]))
        .toList();
  }
}
