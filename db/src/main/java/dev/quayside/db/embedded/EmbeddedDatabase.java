package dev.quayside.db.embedded;

import dev.quayside.db.DbConfig;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/**
 * A PostgreSQL 18 of our own, its data kept in a folder: what a small firm runs on, and the demo.
 * It answers on the loopback address only.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private static final Duration START = Duration.ofSeconds(60);

  private final EmbeddedPostgres postgres;

  private EmbeddedDatabase(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  /**
   * Starts the database on a fixed port; on the same folder and port it finds what it kept, also
   * after the process was killed.
   *
   * @param folder made where it is missing, for the owner only
   */
  public static EmbeddedDatabase start(Path folder, int port) {
    return start(folder, port, Map.of());
  }

  /**
   * The same with settings of PostgreSQL.
   *
   * @param settings by their names in postgresql.conf
   */
  public static EmbeddedDatabase start(Path folder, int port, Map<String, String> settings) {
    try {
      Path data = Files.createDirectories(folder.toAbsolutePath());
      Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
      var builder =
          EmbeddedPostgres.builder()
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              .setPort(port)
              .setPGStartupWait(START)
              // The library's defaults are for throw-away test data; this is somebody's business.
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("full_page_writes", "on");
      settings.forEach(builder::setServerConfig);
      return new EmbeddedDatabase(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException("The embedded database did not start in " + folder, e);
    }
  }

  public DbConfig config() {
    return new DbConfig(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "");
  }

  /** A database of its own beside the others. */
  public DbConfig another(String name) {
    try (var connection = postgres.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + statement.enquoteIdentifier(name, true));
    } catch (SQLException e) {
      throw new IllegalStateException("No database " + name, e);
    }
    return new DbConfig(postgres.getJdbcUrl("postgres", name), "postgres", "");
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The embedded database did not stop", e);
    }
  }
}
