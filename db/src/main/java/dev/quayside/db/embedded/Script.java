package dev.quayside.db.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

/**
 * SQL that makes a database for a trial.
 *
 * @param sql one statement, or several
 */
public record Script(String sql) {

  /** What lies beside a class. */
  public static Script of(Class<?> beside, String file) {
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file))) {
      return new Script(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with a figure in the place of {@code :name}. */
  public Script with(String name, String figure) {
    return new Script(sql.replace(":" + name, figure));
  }

  public void run(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
