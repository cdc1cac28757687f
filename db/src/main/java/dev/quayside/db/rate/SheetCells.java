package dev.quayside.db.rate;

import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps in which cells the values of a sheet's rates stand: once for all rows that say the same.
 */
final class SheetCells {

  private SheetCells() {}

  /** Each with the number it is kept under; what says nothing is not kept. */
  static Map<String, Long> keep(Connection connection, List<Rate> rates, long sheet)
      throws SQLException {
    Set<String> all = new LinkedHashSet<>();
    rates.forEach(rate -> all.add(rate.source().cells()));
    all.remove("");
    Map<String, Long> kept = new HashMap<>();
    try (var statement =
        connection.prepareStatement(
            "insert into sheet_cells (import_id, cells)"
                + " select ?, cells from unnest(?::text[]) as cells returning id, cells")) {
      statement.setLong(1, sheet);
      statement.setArray(2, connection.createArrayOf("text", all.toArray()));
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          kept.put(row.getString(2), row.getLong(1));
        }
      }
    }
    return kept;
  }

  /** Where a rate was read, to the cell; empty where there is no such rate. */
  static Optional<RateSource> of(Connection connection, long rate) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "select source_file, source_place, coalesce(cells, '') from rate"
                + " left join sheet_cells on sheet_cells.id = cells_id where rate.id = ?")) {
      statement.setLong(1, rate);
      try (var row = statement.executeQuery()) {
        return row.next()
            ? Optional.of(new RateSource(row.getString(1), row.getString(2), row.getString(3)))
            : Optional.empty();
      }
    }
  }
}
