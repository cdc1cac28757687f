package dev.quayside.db.rate.trial;

import dev.quayside.db.Db;
import dev.quayside.db.DbConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;

/**
 * Fills an empty database with a made-up library, sheet by sheet, as sheets come in: what a lane
 * needs lies on as many pages as it has rates. The same size always makes the same rates.
 */
public final class TrialLibrary {

  private TrialLibrary() {}

  /** Makes the tables and fills them, all in one transaction. */
  public static void fill(DbConfig config, TrialSize size) {
    Db.open(config).close();
    try (Connection connection =
        DriverManager.getConnection(config.url(), config.user(), config.password())) {
      connection.setAutoCommit(false);
      run(connection, script("prepare.sql").replace(":lanes", Integer.toString(size.lanes())));
      try (var insert = connection.prepareStatement(script("sheet.sql"))) {
        int version = 0;
        for (int half = 0; half < size.halves(); half++) {
          for (int line = 0; line < size.lines(); line++) {
            version++;
            sheet(connection, version);
            insert.setInt(1, version);
            insert.setInt(2, line);
            insert.setInt(3, half - size.expired());
            insert.executeUpdate();
          }
        }
      }
      run(connection, script("finish.sql"));
      connection.commit();
      connection.setAutoCommit(true);
      run(connection, "vacuum (freeze, analyze) rate");
      run(connection, "checkpoint");
    } catch (SQLException e) {
      throw new IllegalStateException("The library could not be made at " + config.url(), e);
    }
  }

  private static void sheet(Connection connection, int version) throws SQLException {
    run(
        connection,
        """
        insert into rate_import (file, series, imported_at)
        values ('sheet-%1$d.xlsx', 'line', now());
        insert into library_version values (%1$d, 'PUBLISHED', %1$d, null, 0, 0, '', now())\
        """
            .formatted(version));
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String script(String name) {
    try (InputStream in = Objects.requireNonNull(TrialLibrary.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
