package dev.quayside.db;

import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * What a database server says of itself.
 *
 * @param text such as "PostgreSQL 18.6"
 * @param major such as 18
 */
public record ServerVersion(String text, int major) {

  /** The oldest that Quayside's schema runs on. */
  public static final int OLDEST = 15;

  private static final int CONNECT_SECONDS = 5;

  /**
   * Asks the server, and changes nothing there.
   *
   * @throws BookClosedException where it cannot be reached
   */
  public static ServerVersion ask(DbConfig config) {
    DriverManager.setLoginTimeout(CONNECT_SECONDS);
    try (var connection =
        DriverManager.getConnection(config.url(), config.user(), config.password())) {
      var about = connection.getMetaData();
      return new ServerVersion(
          about.getDatabaseProductName() + " " + about.getDatabaseProductVersion(),
          about.getDatabaseMajorVersion());
    } catch (SQLException e) {
      throw new BookClosedException(config, e);
    }
  }
}
