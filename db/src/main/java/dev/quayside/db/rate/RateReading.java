package dev.quayside.db.rate;

import dev.quayside.db.rate.body.BodyJson;
import dev.quayside.db.rate.body.RateBody;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.quote.RateQuery;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.schedule.Validity;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads rates by their lane. A customer waits for it, so it speaks to the driver itself: one
 * statement, which the server keeps prepared, and one pass over what it sends.
 */
public final class RateReading {

  private static final Carriers CARRIERS = Carriers.builtIn();
  private static final Carriers AIRLINES = Carriers.airlines();

  /** What {@link #rate} reads, in its order; days as numbers, which the driver reads faster. */
  static final String COLUMNS =
      "id, mode, origin, destination, carrier, agreed, customer_id, price_level, contract,"
          + " valid_from - date 'epoch', valid_to - date 'epoch', source_file, source_place, body";

  private static final String READ = "select " + COLUMNS + "\nfrom rate\n";

  private static final String OF_A_LANE =
      READ
          + """
          where mode = ? and origin = any(?) and destination = any(?)
            and valid_to >= date 'epoch' + ?
            and (customer_id is null or customer_id = ?) and (price_level = '' or price_level = ?)
          """;

  /**
   * One plan for all lanes: left to itself the server would plan for each anew, which takes longer
   * than reading. It comes along with the question, on one way there and back.
   */
  private static final String LIVE =
      "set local plan_cache_mode = force_generic_plan; "
          + OF_A_LANE
          + "  and until_version is null order by id";

  /** What has ended since is read by an index of its own. */
  private static final String AT_A_VERSION =
      """
      select * from (
        %1$s and until_version is null and since_version <= ?
        union all
        %1$s and until_version > ? and since_version <= ?) at_that_time
      order by id\
      """
          .formatted(OF_A_LANE);

  /** Rates of one series lie with the versions that its sheets made. */
  private static final String OF_A_SERIES =
      READ
          + """
          where until_version is null and valid_to >= ?
            and since_version = any (array(
              select number from library_version version
              join rate_import sheet on sheet.id = version.import_id and sheet.series = ?))
          order by id\
          """;

  private static final String ON_LANES =
      READ
          + """
          where until_version is null and valid_to >= ?
            and (mode, origin, destination, carrier) in (
              select * from unnest(?::text[], ?::text[], ?::text[], ?::text[]))
          order by id\
          """;

  /** The codes that were met; a lane's rates name the same two over and over. */
  private final Map<String, UnLocode> codes = new HashMap<>();

  private final Map<String, Carrier> carriers = new HashMap<>();
  private final Map<String, Carrier> airlines = new HashMap<>();

  private final BodyJson bodies = new BodyJson();

  RateReading() {}

  static List<Rate> ofSeries(Connection connection, String series, LocalDate day)
      throws SQLException {
    try (var statement = connection.prepareStatement(OF_A_SERIES)) {
      statement.setObject(1, day);
      statement.setString(2, series);
      return new RateReading().rates(statement.executeQuery());
    }
  }

  /** The same lines' rates on the same lanes. */
  static List<Rate> like(Connection connection, List<Rate> sheet, LocalDate day)
      throws SQLException {
    try (var statement = connection.prepareStatement(ON_LANES)) {
      statement.setObject(1, day);
      setTexts(statement, 2, sheet.stream().map(rate -> rate.mode().name()));
      setTexts(statement, 3, sheet.stream().map(rate -> rate.lane().origin().code()));
      setTexts(statement, 4, sheet.stream().map(rate -> rate.lane().destination().code()));
      setTexts(statement, 5, sheet.stream().map(rate -> rate.carrier().scac()));
      return new RateReading().rates(statement.executeQuery());
    }
  }

  private static void setTexts(PreparedStatement statement, int at, Stream<String> texts)
      throws SQLException {
    statement.setArray(at, statement.getConnection().createArrayOf("text", texts.toArray()));
  }

  public static List<Rate> live(Connection connection, RateQuery query) throws SQLException {
    try (var statement = connection.prepareStatement(LIVE)) {
      set(statement, 1, query);
      statement.execute();
      statement.getMoreResults();
      return new RateReading().rates(statement.getResultSet());
    }
  }

  static List<Rate> at(Connection connection, RateQuery query, long version) throws SQLException {
    try (var statement = connection.prepareStatement(AT_A_VERSION)) {
      int next = set(statement, 1, query);
      statement.setLong(next++, version);
      next = set(statement, next, query);
      statement.setLong(next++, version);
      statement.setLong(next, version);
      return new RateReading().rates(statement.executeQuery());
    }
  }

  private static int set(PreparedStatement statement, int first, RateQuery query)
      throws SQLException {
    int next = first;
    statement.setString(next++, query.mode().name());
    statement.setArray(next++, codes(statement.getConnection(), query.origins()));
    statement.setArray(next++, codes(statement.getConnection(), query.destinations()));
    statement.setInt(next++, Math.toIntExact(query.day().toEpochDay()));
    Optional<CustomerId> customer = query.buyer().customer();
    if (customer.isPresent()) {
      statement.setLong(next++, customer.get().value());
    } else {
      statement.setNull(next++, Types.BIGINT);
    }
    statement.setString(next++, query.buyer().level());
    return next;
  }

  private static Array codes(Connection connection, List<Set<UnLocode>> circles)
      throws SQLException {
    var codes = new ArrayList<String>();
    circles.forEach(circle -> circle.forEach(place -> codes.add(place.code())));
    return connection.createArrayOf("varchar", codes.toArray());
  }

  List<Rate> rates(ResultSet row) throws SQLException {
    var rates = new ArrayList<Rate>();
    try (row) {
      while (row.next()) {
        rates.add(rate(row));
      }
    }
    return rates;
  }

  /** In the order of {@link #COLUMNS}. */
  Rate rate(ResultSet row) throws SQLException {
    RateBody body = bodies.read(row.getBytes(14));
    long customer = row.getLong(7);
    var mode = Mode.valueOf(row.getString(2));
    return new Rate(
        row.getLong(1),
        mode,
        new Lane(place(row.getString(3)), place(row.getString(4))),
        carrier(mode, row.getString(5)),
        body.freight(),
        body.charges(),
        new Validity(
            LocalDate.ofEpochDay(row.getInt(10)),
            LocalDate.ofEpochDay(row.getInt(11)),
            body.validBy()),
        body.sailing(),
        body.freeTime(),
        new Agreement(
            Agreement.Kind.valueOf(row.getString(6)),
            customer == 0 ? Optional.empty() : Optional.of(new CustomerId(customer)),
            row.getString(8),
            row.getString(9)),
        body.scope(),
        new RateSource(row.getString(12), row.getString(13)));
  }

  /** One that is in no table costs a search of its own. */
  private Carrier carrier(Mode mode, String scac) {
    return mode == Mode.AIR
        ? airlines.computeIfAbsent(scac, AIRLINES::withScac)
        : carriers.computeIfAbsent(scac, CARRIERS::withScac);
  }

  private UnLocode place(String code) {
    return codes.computeIfAbsent(code, UnLocode::new);
  }
}
