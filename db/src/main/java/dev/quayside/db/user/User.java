package dev.quayside.db.user;

import dev.quayside.db.customer.Language;
import dev.quayside.db.wall.Sees;
import dev.quayside.rates.tariff.CustomerId;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Somebody who may sign in.
 *
 * @param customer whose papers a customer's user sees; empty for staff
 * @param approver of sales: may do what an admin may with rules and held quotes
 * @param companyAdmin of a customer: invites colleagues of his company, and shows them out
 * @param sees of a customer: how much of his company's
 * @param zone of the clock on his wall; empty where he has not said
 */
public record User(
    long id,
    String email,
    String name,
    Role role,
    Optional<CustomerId> customer,
    Language language,
    boolean approver,
    boolean companyAdmin,
    Sees sees,
    Access access,
    Optional<ZoneId> zone) {

  /** What somebody may see and do. */
  public enum Role {
    CUSTOMER,
    SALES,
    ADMIN
  }

  /** Whether he comes in. */
  public enum Access {
    OPEN,
    /** Not for now. */
    SUSPENDED,
    /** He left the company, or was shown out. */
    ENDED
  }

  /** Sales and admin see the desk. */
  public boolean staff() {
    return role != Role.CUSTOMER;
  }

  /** Whether he may sign in, and act where he is signed in. */
  public boolean comesIn() {
    return access == Access.OPEN;
  }

  /** Who names approvers. */
  public boolean administers() {
    return role == Role.ADMIN;
  }

  /** Who makes rules, and lets a quote go below its floor. */
  public boolean decides() {
    return role == Role.ADMIN || (role == Role.SALES && approver);
  }
}
