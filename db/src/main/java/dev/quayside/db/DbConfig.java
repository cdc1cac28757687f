package dev.quayside.db;

/**
 * Where the book is kept.
 *
 * @param url a JDBC URL of PostgreSQL 15 or newer
 */
public record DbConfig(String url, String user, String password) {

  /** Without the password, which must not get into a log. */
  @Override
  public String toString() {
    return url + " as " + user;
  }
}
