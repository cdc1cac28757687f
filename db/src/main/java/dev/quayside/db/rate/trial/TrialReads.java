package dev.quayside.db.rate.trial;

import dev.quayside.db.DbConfig;
import dev.quayside.db.rate.RateReading;
import dev.quayside.rates.quote.RateFinder;
import dev.quayside.rates.quote.RateQuery;
import dev.quayside.rates.tariff.Rate;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;

/**
 * One connection to a made-up library, in one transaction: the product's own read, and beside it
 * the barest that the driver can do.
 */
public final class TrialReads implements RateFinder, AutoCloseable {

  private static final String BARE =
      """
      select * from rate
      where mode = ? and origin = ? and destination = ? and valid_to >= ? and until_version is null
        and (customer_id is null or customer_id = ?) and (price_level = '' or price_level = ?)
      order by id\
      """;

  private final Connection connection;
  private final PreparedStatement bare;

  private TrialReads(Connection connection) throws SQLException {
    this.connection = connection;
    this.bare = connection.prepareStatement(BARE);
  }

  public static TrialReads open(DbConfig config) {
    try {
      Connection connection =
          DriverManager.getConnection(config.url(), config.user(), config.password());
      try (var setting = connection.createStatement()) {
        setting.execute("set plan_cache_mode = force_generic_plan");
      }
      connection.setAutoCommit(false);
      return new TrialReads(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("No library at " + config.url(), e);
    }
  }

  @Override
  public List<Rate> find(RateQuery query) {
    try {
      return RateReading.live(connection, query);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The same rows with all their columns, by plain JDBC, and nothing done with them.
   *
   * @return how many characters their texts have, so that nothing is left unread
   */
  public int bare(RateQuery query) {
    try {
      bare.setString(1, query.mode().name());
      bare.setString(2, query.origins().getFirst().iterator().next().code());
      bare.setString(3, query.destinations().getFirst().iterator().next().code());
      bare.setObject(4, query.day());
      bare.setNull(5, Types.BIGINT);
      bare.setString(6, query.buyer().level());
      int read = 0;
      try (ResultSet row = bare.executeQuery()) {
        int count = row.getMetaData().getColumnCount();
        while (row.next()) {
          read += columns(row, count);
        }
      }
      return read;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int columns(ResultSet row, int count) throws SQLException {
    int read = 0;
    for (int i = 1; i <= count; i++) {
      String text = row.getString(i);
      read += text == null ? 0 : text.length();
    }
    return read;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
