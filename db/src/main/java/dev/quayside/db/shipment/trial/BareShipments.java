package dev.quayside.db.shipment.trial;

import dev.quayside.db.DbConfig;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Reads a shipment with its parties and events by plain JDBC, and understands nothing of it. */
public final class BareShipments implements AutoCloseable {

  private static final int CONNECTIONS = 4;
  private static final String SHIPMENT =
      """
      select id, number, bl_number, booking, carrier, origin, destination,
        array_to_string(containers, ',') as containers, legs::text as legs
      from shipment where number = ?\
      """;
  private static final String PARTIES =
      """
      select customer_id, array_to_string(roles, ',') as roles
      from shipment_party where shipment_id = ? order by customer_id\
      """;
  private static final String EVENTS =
      """
      select id, milestone, classifier, happens_at::text as happens_at, utc_offset, place,
        container, vessel, reason, told_at::text as told_at
      from shipment_event where shipment_id = ? order by id\
      """;

  private final BlockingQueue<Connection> connections;

  private BareShipments(BlockingQueue<Connection> connections) {
    this.connections = connections;
  }

  public static BareShipments open(DbConfig config) {
    try {
      BlockingQueue<Connection> connections = new ArrayBlockingQueue<>(CONNECTIONS);
      for (int i = 0; i < CONNECTIONS; i++) {
        connections.add(
            DriverManager.getConnection(config.url(), config.user(), config.password()));
      }
      return new BareShipments(connections);
    } catch (SQLException e) {
      throw new IllegalStateException("No fleet at " + config.url(), e);
    }
  }

  /** All columns of it, of its parties and of its events. */
  public Map<String, Object> one(String number) {
    try {
      Connection connection = connections.take();
      try {
        Map<String, Object> shipment;
        try (var select = connection.prepareStatement(SHIPMENT)) {
          select.setString(1, number);
          shipment = rows(select).getFirst();
        }
        long id = Long.parseLong(String.valueOf(shipment.get("id")));
        shipment.put("parties", of(connection, PARTIES, id));
        shipment.put("events", of(connection, EVENTS, id));
        return shipment;
      } finally {
        connections.add(connection);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Map.of();
    }
  }

  private static List<Map<String, Object>> of(Connection connection, String sql, long id)
      throws SQLException {
    try (var select = connection.prepareStatement(sql)) {
      select.setLong(1, id);
      return rows(select);
    }
  }

  private static List<Map<String, Object>> rows(PreparedStatement select) throws SQLException {
    List<Map<String, Object>> rows = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        Map<String, Object> one = new LinkedHashMap<>();
        for (int i = 1; i <= columns; i++) {
          one.put(row.getMetaData().getColumnLabel(i), row.getString(i));
        }
        rows.add(one);
      }
    }
    return rows;
  }

  @Override
  public void close() {
    try {
      for (Connection connection : connections) {
        connection.close();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
