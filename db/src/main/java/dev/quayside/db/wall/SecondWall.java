package dev.quayside.db.wall;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.quayside.rates.tariff.CustomerId;
import java.util.Optional;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/**
 * Keeps customers apart in the database itself, should a query of ours forget whose page it is for:
 * the transaction is given to a role that sees one customer's rows (PostgreSQL row-level security),
 * and of tables without such rows nothing.
 */
public final class SecondWall {

  private static final System.Logger LOG = System.getLogger(SecondWall.class.getName());

  /** Where the database's user may make no roles there is none; the stores stand alone. */
  private final boolean stands;

  private SecondWall(boolean stands) {
    this.stands = stands;
  }

  /** Looks whether this book has it. */
  public static SecondWall of(SessionFactory sessions) {
    boolean stands =
        sessions.fromStatelessTransaction(session ->
            session
                .createNativeQuery(
                    """
                    select exists (
                      select from pg_policies p join pg_roles r on r.rolname = any (p.roles)
                      where p.tablename = 'quote' and p.policyname = 'own'
                        and p.schemaname = current_schema()
                        and pg_has_role(current_user, r.oid, 'member'))\
                    """,
                    Boolean.class)
                .getSingleResult());
    if (!stands) {
      LOG.log(
          System.Logger.Level.WARNING,
          "No row-level security: the database's user could not make the role quayside_customer");
    }
    return new SecondWall(stands);
  }

  /** From here to the end of the transaction nothing is seen but this customer's. */
  public void close(StatelessSession session, CustomerId customer) {
    close(session, Whose.of(customer));
  }

  /** The same for one of a customer's people, who sees more or less of it; tells whose he sees. */
  public Whose close(StatelessSession session, CustomerId customer, String address, Sees sees) {
    Whose whose =
        switch (sees) {
          case OWN -> new Whose(customer, Set.of(customer), Optional.of(address));
          case COMPANY -> Whose.of(customer);
          case SUBSIDIARIES -> new Whose(customer, group(session, customer), Optional.empty());
        };
    close(session, whose);
    return whose;
  }

  private static Set<CustomerId> group(StatelessSession session, CustomerId top) {
    return session
        .createNativeQuery("select quayside_group(:top)", Long.class)
        .setParameter("top", top.value())
        .getResultStream()
        .map(CustomerId::new)
        .collect(toUnmodifiableSet());
  }

  private void close(StatelessSession session, Whose whose) {
    if (stands) {
      session
          .createNativeQuery(
              """
              select set_config('quayside.customers', :customers, true)
                || set_config('quayside.address', :address, true)
                || set_config('role', 'quayside_customer', true)\
              """,
              String.class)
          .setParameter(
              "customers", whose.ids().stream().map(String::valueOf).collect(joining(",")))
          .setParameter("address", whose.person())
          .getSingleResult();
    }
  }
}
