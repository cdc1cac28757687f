package dev.quayside.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * An empty book on a real PostgreSQL, for one test: one server for the whole test run, and a
 * database of its own, copied from a migrated template, for each book.
 */
public final class TestBook {

  private static final AtomicInteger BOOKS = new AtomicInteger();

  private static final String EMPTY =
      """
      do $$ begin
        execute (select 'truncate ' || string_agg(quote_ident(tablename), ', ') || ' restart identity cascade'
                 from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history');
      end $$\
      """;

  private TestBook() {}

  /** Starts with the first book and ends with the JVM. */
  private static final class Server {

    static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        var postgres = EmbeddedPostgres.start();
        run(postgres, "create database template_book");
        Db.open(config(postgres, "template_book")).close();
        return postgres;
      } catch (IOException e) {
        throw new UncheckedIOException("No PostgreSQL for the tests", e);
      }
    }
  }

  /** Open from the first test to the end of the JVM; opening one takes a second. */
  private static final class Shared {

    static final DbConfig CONFIG = fresh();
    static final Db DB = Db.open(CONFIG);
  }

  /** The book that the tests of this JVM share one after another, emptied. Not to be closed. */
  public static Db empty() {
    Db db = Shared.DB;
    run(Shared.CONFIG, EMPTY);
    return db;
  }

  /** A book that a test has for itself, and closes. */
  public static Db open() {
    return Db.open(fresh());
  }

  /** Where a fresh book lies, for a test that opens it itself. */
  public static DbConfig fresh() {
    String name = "book_" + BOOKS.incrementAndGet();
    run(Server.POSTGRES, "create database " + name + " template template_book strategy file_copy");
    return config(Server.POSTGRES, name);
  }

  /** A database without any table, for a test that fills it as an older Quayside would have. */
  public static DbConfig blank() {
    String name = "blank_" + BOOKS.incrementAndGet();
    run(Server.POSTGRES, "create database " + name);
    return config(Server.POSTGRES, name);
  }

  /** Runs SQL as no store would. */
  public static void run(DbConfig config, String sql) {
    var source = new PGSimpleDataSource();
    source.setUrl(config.url());
    source.setUser(config.user());
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static DbConfig config(EmbeddedPostgres postgres, String database) {
    return new DbConfig(postgres.getJdbcUrl("postgres", database), "postgres", "");
  }

  private static void run(EmbeddedPostgres postgres, String sql) {
    run(config(postgres, "postgres"), sql);
  }
}
