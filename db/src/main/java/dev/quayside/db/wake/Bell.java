package dev.quayside.db.wake;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Rings when somebody, in this process or another, has committed something on a topic. It may ring
 * for nothing and, when the database was away, it may miss a ring: whoever waits looks for himself
 * after each wait.
 */
public final class Bell implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Bell.class.getName());

  private final DataSource source;
  private final Topic topic;
  private @Nullable Connection connection;

  public Bell(DataSource source, Topic topic) {
    this.source = source;
    this.topic = topic;
  }

  /** Waits for a ring, and no longer than this. One thread at a time. */
  public void await(Duration atMost) throws InterruptedException {
    try {
      listening().unwrap(PGConnection.class).getNotifications(Math.toIntExact(atMost.toMillis()));
    } catch (SQLException e) {
      LOG.log(Level.DEBUG, "Not listening for " + topic + ": " + e.getMessage());
      close();
      Thread.sleep(atMost);
    }
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  private Connection listening() throws SQLException {
    Connection open = connection;
    if (open == null) {
      open = source.getConnection();
      open.setAutoCommit(true);
      try (var statement = open.createStatement()) {
        statement.execute("listen " + topic.channel());
      }
      connection = open;
    }
    return open;
  }

  @Override
  public void close() {
    Connection open = connection;
    connection = null;
    if (open != null) {
      try {
        open.close();
      } catch (SQLException e) {
        LOG.log(Level.DEBUG, "A listening connection did not close: " + e.getMessage());
      }
    }
  }
}
