package dev.quayside.db.company;

import dev.quayside.db.customer.Customer;
import dev.quayside.db.customer.CustomerStore;
import dev.quayside.rates.tariff.CustomerId;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Which customers belong to which: a group is a tree, and never a circle. */
public final class GroupStore {

  private final StatelessSession session;

  public GroupStore(StatelessSession session) {
    this.session = session;
  }

  /** What became of telling whose subsidiary a customer is. */
  public enum Told {
    DONE,
    /** He would be under himself; nothing was changed. */
    CIRCLE
  }

  /**
   * Says whose subsidiary a customer is; of two who say so at once, one waits.
   *
   * @param parent empty where he stands alone
   */
  public Told setParent(CustomerId customer, Optional<CustomerId> parent) {
    session
        .createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtext('customer.parent_id')) as text)",
            String.class)
        .getSingleResult();
    if (parent.filter(group(customer)::contains).isPresent()) {
      return Told.CIRCLE;
    }
    session
        .createNativeMutationQuery(
            "update customer set parent_id = cast(:parent as bigint) where id = :customer")
        .setParameter("parent", parent.map(CustomerId::value).orElse(null), Long.class)
        .setParameter("customer", customer.value())
        .executeUpdate();
    return Told.DONE;
  }

  /** A customer and all that are under him. */
  private List<CustomerId> group(CustomerId top) {
    return session
        .createNativeQuery("select quayside_group(:top)", Long.class)
        .setParameter("top", top.value())
        .getResultStream()
        .map(CustomerId::new)
        .toList();
  }

  /** Under whom a customer stands. */
  public Optional<Customer> parent(CustomerId customer) {
    return session
        .createNativeQuery(
            "select parent_id from customer where id = :customer and parent_id is not null",
            Long.class)
        .setParameter("customer", customer.value())
        .uniqueResultOptional()
        .flatMap(id -> new CustomerStore(session).byId(new CustomerId(id)));
  }

  /** Those that are under a customer, at any depth, by their names. */
  public List<Customer> under(CustomerId customer) {
    List<CustomerId> group = group(customer);
    return group.size() == 1
        ? List.of()
        : new CustomerStore(session)
            .all(group.stream().filter(one -> !one.equals(customer)).toList());
  }
}
