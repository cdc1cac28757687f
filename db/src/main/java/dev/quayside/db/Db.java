package dev.quayside.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.quayside.db.paper.Paper;
import dev.quayside.db.shelf.Laid;
import dev.quayside.db.shelf.Shelves;
import dev.quayside.db.user.User;
import dev.quayside.db.wake.Bell;
import dev.quayside.db.wake.Topic;
import dev.quayside.db.wall.SecondWall;
import dev.quayside.db.wall.Whose;
import dev.quayside.rates.tariff.CustomerId;
import java.nio.file.Path;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The door to the book. Nothing is read or written but inside a transaction that is opened here.
 */
public final class Db implements AutoCloseable {

  /** Two doors at work on two cores, the portal's pages and some to spare. */
  private static final int CONNECTIONS = 10;

  private static final int CONNECT_SECONDS = 5;

  /** A line that says nothing for so long is dead; publishing a large tariff takes less. */
  private static final int SILENT_SECONDS = 120;

  /** The other end of a dead line lets go of what it had claimed. */
  private static final String LET_GO = "set idle_in_transaction_session_timeout = '5min'";

  private final PGSimpleDataSource direct;
  private final HikariDataSource pool;
  private final SessionFactory sessions;
  private final SecondWall wall;
  private final Shelves shelves;

  private Db(
      PGSimpleDataSource direct, HikariDataSource pool, SessionFactory sessions, Shelves shelves) {
    this.direct = direct;
    this.pool = pool;
    this.sessions = sessions;
    this.wall = SecondWall.of(sessions);
    this.shelves = shelves;
  }

  /**
   * Opens the book and brings its schema up to date.
   *
   * @throws BookClosedException where the database cannot be reached; the message says what to do
   */
  public static Db open(DbConfig config) {
    return open(config, Shelves.NONE);
  }

  /**
   * The same of a house whose files lie elsewhere, all or some.
   *
   * @param shelves where
   */
  public static Db open(DbConfig config, Shelves shelves) {
    PGSimpleDataSource direct = direct(config);
    HikariDataSource pool = pool(config);
    try {
      // Numbers are given out by piece of work: a lower one may come later.
      Flyway.configure().dataSource(direct).outOfOrder(true).load().migrate();
      return new Db(direct, pool, sessions(pool), shelves);
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  /** Does the work in one transaction and hands back what it found. */
  public <T> T with(Function<Books, T> work) {
    return sessions.fromStatelessTransaction(session -> work.apply(Books.of(session, shelves)));
  }

  /**
   * Reads in one transaction that sees one state of the book from its first read to its last,
   * whatever others write meanwhile.
   */
  public <T> T look(Function<Books, T> reading) {
    return sessions.fromStatelessTransaction(session -> {
      stayAsItIs(session);
      return reading.apply(Books.of(session, shelves));
    });
  }

  /** The same for a page of a customer's: the database shows nobody else's rows. */
  public <T> T lookOnly(CustomerId customer, Function<Books, T> reading) {
    return sessions.fromStatelessTransaction(session -> {
      stayAsItIs(session);
      wall.close(session, customer);
      return reading.apply(Books.of(session, shelves));
    });
  }

  private static void stayAsItIs(StatelessSession session) {
    session
        .createNativeMutationQuery("set transaction isolation level repeatable read, read only")
        .executeUpdate();
  }

  /**
   * Does the work for a page of a customer's in one transaction, in which the database shows nobody
   * else's rows, whatever it is asked.
   */
  public <T> T withOnly(CustomerId customer, Function<Books, T> work) {
    return sessions.fromStatelessTransaction(session -> {
      wall.close(session, customer);
      return work.apply(Books.of(session, shelves));
    });
  }

  /**
   * Does the work for a page of one of a customer's people in one transaction, in which the
   * database shows nothing but what he sees of his company's and, it may be, its subsidiaries'.
   */
  public <T> T withOnly(User user, BiFunction<Books, Whose, T> work) {
    CustomerId customer = user.customer().orElseThrow();
    return sessions.fromStatelessTransaction(session -> {
      Whose whose = wall.close(session, customer, user.email(), user.sees());
      return work.apply(Books.of(session, shelves), whose);
    });
  }

  /** Does the work in one transaction: all of it, or nothing. */
  public void use(Consumer<Books> work) {
    sessions.inStatelessTransaction(session -> work.accept(Books.of(session, shelves)));
  }

  /**
   * Does the work in one transaction, and takes all of it back where what came of it shall not
   * stay.
   */
  public <T> T attempt(Function<Books, T> work, Predicate<T> stays) {
    try (StatelessSession session = sessions.openStatelessSession()) {
      var transaction = session.beginTransaction();
      try {
        T done = work.apply(Books.of(session, shelves));
        if (stays.test(done)) {
          transaction.commit();
        }
        return done;
      } finally {
        if (transaction.isActive()) {
          transaction.rollback();
        }
      }
    }
  }

  /** Does the work and takes it all back: so that the first real work does not start cold. */
  public void rehearse(Consumer<Books> work) {
    try (StatelessSession session = sessions.openStatelessSession()) {
      var transaction = session.beginTransaction();
      try {
        work.accept(Books.of(session, shelves));
      } finally {
        transaction.rollback();
      }
    }
  }

  /** Whether a piece of work was not begun because all connections were taken for too long. */
  public static boolean wasBusy(Throwable fault) {
    return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
        .anyMatch(SQLTransientConnectionException.class::isInstance);
  }

  /** Lays a content where new files go: no transaction waits for a store that is slow. */
  public Laid lay(Path content) {
    return shelves.lay(content);
  }

  /**
   * What lies in a paper from a byte on, as much as is read at a time; it is found in a transaction
   * and read after it.
   */
  public byte[] content(Paper paper, long offset) {
    return with(books -> books.papers().piece(paper, offset)).read(shelves);
  }

  /** A bell that rings when something on the topic was committed, wherever that was done. */
  public Bell bell(Topic topic) {
    return new Bell(direct, topic);
  }

  @Override
  public void close() {
    sessions.close();
    pool.close();
  }

  private static PGSimpleDataSource direct(DbConfig config) {
    var direct = new PGSimpleDataSource();
    direct.setUrl(config.url());
    direct.setUser(config.user());
    direct.setPassword(config.password());
    direct.setConnectTimeout(CONNECT_SECONDS);
    direct.setTcpKeepAlive(true);
    direct.setApplicationName("quayside");
    return direct;
  }

  private static HikariDataSource pool(DbConfig config) {
    PGSimpleDataSource impatient = direct(config);
    impatient.setSocketTimeout(SILENT_SECONDS);
    var settings = new HikariConfig();
    settings.setDataSource(impatient);
    settings.setConnectionInitSql(LET_GO);
    settings.setMaximumPoolSize(CONNECTIONS);
    settings.setAutoCommit(false);
    settings.setConnectionTimeout(CONNECT_SECONDS * 1_000L);
    try {
      return new HikariDataSource(settings);
    } catch (RuntimeException e) {
      throw new BookClosedException(config, e);
    }
  }

  private static SessionFactory sessions(HikariDataSource pool) {
    return new HibernatePersistenceConfiguration("book")
        .managedClasses(Books.ROWS.toArray(Class<?>[]::new))
        .property("hibernate.connection.datasource", pool)
        .property("hibernate.connection.provider_disables_autocommit", true)
        .property("hibernate.hbm2ddl.auto", "validate")
        .createEntityManagerFactory();
  }
}
