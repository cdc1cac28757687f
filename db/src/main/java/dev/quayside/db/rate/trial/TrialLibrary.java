package dev.quayside.db.rate.trial;

import dev.quayside.db.Db;
import dev.quayside.db.DbConfig;
import dev.quayside.db.embedded.Script;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

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
      script("prepare.sql").with("lanes", Integer.toString(size.lanes())).run(connection);
      try (var insert = connection.prepareStatement(script("sheet.sql").sql())) {
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
      script("finish.sql").run(connection);
      connection.commit();
      connection.setAutoCommit(true);
      new Script("vacuum (freeze, analyze) rate").run(connection);
      new Script("checkpoint").run(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The library could not be made at " + config.url(), e);
    }
  }

  private static void sheet(Connection connection, int version) throws SQLException {
    new Script(
            """
            insert into rate_import (file, series, imported_at)
            values ('sheet-:version.xlsx', 'line', now());
            insert into library_version
            values (:version, 'PUBLISHED', :version, null, 0, 0, '', now())\
            """)
        .with("version", Integer.toString(version))
        .run(connection);
  }

  private static Script script(String name) {
    return Script.of(TrialLibrary.class, name);
  }
}
