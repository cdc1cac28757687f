package dev.quayside.db.user;

/**
 * Who somebody says to be, and the hash his password must fit.
 *
 * @param passwordHash in PHC string format
 */
public record Credentials(User user, String passwordHash) {

  /** Without the hash, which must not get into a log. */
  @Override
  public String toString() {
    return user.email();
  }
}
