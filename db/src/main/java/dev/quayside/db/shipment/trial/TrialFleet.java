package dev.quayside.db.shipment.trial;

import dev.quayside.db.Db;
import dev.quayside.db.DbConfig;
import dev.quayside.db.embedded.Script;
import dev.quayside.rates.tariff.CustomerId;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Fills an empty database with made-up shipments as they stand now, and what was told of them. */
public final class TrialFleet {

  private TrialFleet() {}

  /** Makes the tables and fills them, all in one transaction. */
  public static void fill(DbConfig config, FleetSize size) {
    Db.open(config).close();
    try (Connection connection = connect(config)) {
      connection.setAutoCommit(false);
      Script.of(TrialFleet.class, "fleet.sql")
          .with("shipments", Integer.toString(size.shipments()))
          .with("customers", Integer.toString(size.customers()))
          .run(connection);
      connection.commit();
      connection.setAutoCommit(true);
      new Script("vacuum (freeze, analyze)").run(connection);
      new Script("checkpoint").run(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The fleet could not be made at " + config.url(), e);
    }
  }

  /**
   * Some that look at shipments, in no order: who has many of them comes more often.
   *
   * @param underWay whether only at such as are on their way now
   */
  public static List<Watcher> watchers(DbConfig config, int many, boolean underWay) {
    try (Connection connection = connect(config);
        var select =
            connection.prepareStatement(
                """
                select u.id, p.customer_id, s.number, s.containers[1]
                from shipment_party p
                join shipment s on s.id = p.shipment_id
                join app_user u on u.customer_id = p.customer_id
                where p.stage = 'UNDER_WAY' or not ?
                order by md5(p.customer_id || 'x' || p.shipment_id) limit ?\
                """)) {
      select.setBoolean(1, underWay);
      select.setInt(2, many);
      List<Watcher> watchers = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          watchers.add(
              new Watcher(
                  row.getLong(1),
                  new CustomerId(row.getLong(2)),
                  row.getString(3),
                  row.getString(4)));
        }
      }
      return watchers;
    } catch (SQLException e) {
      throw new IllegalStateException("No fleet at " + config.url(), e);
    }
  }

  private static Connection connect(DbConfig config) throws SQLException {
    return DriverManager.getConnection(config.url(), config.user(), config.password());
  }
}
