package dev.quayside.db.rate;

import dev.quayside.db.rate.search.FiledRate;
import dev.quayside.db.rate.search.Position;
import dev.quayside.db.rate.search.RatePage;
import dev.quayside.db.rate.search.RateSearch;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.tariff.Rate;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Leafs through live rates in the order of their index. It goes from origin to origin, so that each
 * read names the index's first two columns; nothing is counted, and no page depends on how much
 * lies before it.
 */
final class RateSearching {

  /** Places to leave from that one page looks through. */
  private static final int MOST_ORIGINS = 250;

  private static final String NEXT_ORIGIN =
      """
      select origin from rate where mode = ? and origin > ? and until_version is null
      order by mode, origin limit 1\
      """;

  private static final String ONE =
      """
      select %s, since_version, until_version,
             (select series from rate_import where rate_import.id = import_id)
      from rate where id = ?\
      """
          .formatted(RateReading.COLUMNS);

  private final Connection connection;
  private final RateSearch search;

  RateSearching(Connection connection, RateSearch search) {
    this.connection = connection;
    this.search = search;
  }

  RatePage page(Optional<Position> after, int limit) throws SQLException {
    List<Rate> found = new ArrayList<>();
    Optional<Position> from = after.isPresent() ? after : next("");
    for (int origins = 0; from.isPresent() && origins < MOST_ORIGINS; origins++) {
      // One more than is shown tells whether there is a next page.
      found.addAll(read(from.get(), limit + 1 - found.size()));
      if (found.size() > limit) {
        return new RatePage(found.subList(0, limit), Optional.of(at(found.get(limit - 1))));
      }
      from = next(from.get().origin());
    }
    return new RatePage(found, from);
  }

  static Optional<FiledRate> one(Connection connection, long id) throws SQLException {
    try (var statement = connection.prepareStatement(ONE)) {
      statement.setLong(1, id);
      ResultSet row = statement.executeQuery();
      if (!row.next()) {
        return Optional.empty();
      }
      long until = row.getLong(16);
      return Optional.of(
          new FiledRate(
              new RateReading().rate(row),
              row.getString(17),
              row.getLong(15),
              until == 0 ? Optional.empty() : Optional.of(until)));
    }
  }

  /** The beginning of the next place to leave from, in the order of the codes. */
  private Optional<Position> next(String after) throws SQLException {
    if (!search.origins().isEmpty()) {
      return search.origins().stream()
          .map(UnLocode::code)
          .sorted()
          .filter(code -> code.compareTo(after) > 0)
          .findFirst()
          .map(Position::before);
    }
    try (var statement = connection.prepareStatement(NEXT_ORIGIN)) {
      statement.setString(1, search.mode().name());
      statement.setString(2, after);
      ResultSet row = statement.executeQuery();
      return row.next() ? Optional.of(Position.before(row.getString(1))) : Optional.empty();
    }
  }

  private List<Rate> read(Position behind, int limit) throws SQLException {
    var sql = new StringBuilder("select " + RateReading.COLUMNS + " from rate where mode = ?");
    List<Object> values = new ArrayList<>(List.of(search.mode().name()));
    and(sql, values, " and origin = ? and until_version is null", behind.origin());
    and(sql, values, " and (destination, valid_to, id) > (?, ?, ?)", behind.destination());
    values.add(behind.lastDay());
    values.add(behind.rate());
    if (!search.destinations().isEmpty()) {
      Object[] codes = search.destinations().stream().map(UnLocode::code).toArray();
      and(sql, values, " and destination = any(?)", connection.createArrayOf("varchar", codes));
    }
    search
        .day()
        .ifPresent(day -> {
          and(sql, values, " and valid_to >= ?", day);
          and(sql, values, " and valid_from <= ?", day);
        });
    search.carrier().ifPresent(scac -> and(sql, values, " and carrier = ?", scac));
    search.kind().ifPresent(kind -> and(sql, values, " and agreed = ?", kind.name()));
    and(sql, values, " order by destination, valid_to, id limit ?", limit);
    try (var statement = connection.prepareStatement(sql.toString())) {
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, values.get(i));
      }
      return new RateReading().rates(statement.executeQuery());
    }
  }

  private static void and(StringBuilder sql, List<Object> values, String condition, Object value) {
    sql.append(condition);
    values.add(value);
  }

  private static Position at(Rate rate) {
    return new Position(
        rate.lane().origin().code(),
        rate.lane().destination().code(),
        rate.validity().to(),
        rate.id());
  }
}
