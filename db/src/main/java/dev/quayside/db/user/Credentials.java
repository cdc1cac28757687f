package dev.quayside.db.user;

import java.util.Optional;

/**
 * Who somebody says to be, and the hash his password must fit.
 *
 * @param passwordHash in PHC string format; empty for who signs in by mailed links alone
 */
public record Credentials(User user, Optional<String> passwordHash) {

  /** Without the hash, which must not get into a log. */
  @Override
  public String toString() {
    return user.email();
  }
}
