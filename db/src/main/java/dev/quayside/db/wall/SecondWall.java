package dev.quayside.db.wall;

import dev.quayside.rates.tariff.CustomerId;
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
    if (stands) {
      session
          .createNativeQuery(
              """
              select set_config('quayside.customers', :customer, true)
                || set_config('role', 'quayside_customer', true)\
              """,
              String.class)
          .setParameter("customer", Long.toString(customer.value()))
          .getSingleResult();
    }
  }
}
