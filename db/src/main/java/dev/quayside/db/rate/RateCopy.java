package dev.quayside.db.rate;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.db.rate.body.BodyJson;
import dev.quayside.db.rate.body.RateBody;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Rate;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes rates into the library in one stream (COPY, text format): a sheet has 100,000 of them. */
final class RateCopy {

  private static final String COPY =
      """
      copy rate (import_id, since_version, mode, origin, destination, carrier, agreed, customer_id,
                 price_level, contract, valid_from, valid_to, source_file, source_place,
                 cells_id, body) from stdin\
      """;

  private static final int CHUNK = 1 << 16;

  private final long sheet;
  private final long version;
  private final Map<String, Long> cells;
  private final BodyJson bodies = new BodyJson();
  private final StringBuilder lines = new StringBuilder(CHUNK * 2);

  private RateCopy(long sheet, long version, Map<String, Long> cells) {
    this.sheet = sheet;
    this.version = version;
    this.cells = cells;
  }

  /** Within the connection's transaction. */
  static void write(Connection connection, List<Rate> rates, long sheet, long version)
      throws SQLException {
    var lines = new RateCopy(sheet, version, SheetCells.keep(connection, rates, sheet));
    CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
    try {
      for (Rate rate : rates) {
        lines.add(rate);
        if (lines.lines.length() > CHUNK) {
          lines.send(copy);
        }
      }
      lines.send(copy);
      copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private void send(CopyIn copy) throws SQLException {
    byte[] bytes = lines.toString().getBytes(UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    lines.setLength(0);
  }

  private void add(Rate rate) {
    var agreement = rate.agreement();
    lines.append(sheet).append('\t').append(version);
    cell(rate.mode().name());
    cell(rate.lane().origin().code());
    cell(rate.lane().destination().code());
    cell(rate.carrier().scac());
    cell(agreement.kind().name());
    lines
        .append('\t')
        .append(agreement.customer().map(CustomerId::value).map(String::valueOf).orElse("\\N"));
    cell(agreement.level());
    cell(agreement.contract());
    cell(rate.validity().from().toString());
    cell(rate.validity().to().toString());
    cell(rate.source().file());
    cell(rate.source().place());
    lines
        .append('\t')
        .append(
            Optional.ofNullable(cells.get(rate.source().cells()))
                .map(String::valueOf)
                .orElse("\\N"));
    cell(bodies.write(RateBody.of(rate)));
    lines.append('\n');
  }

  private void cell(String text) {
    lines.append('\t');
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      switch (letter) {
        case '\\' -> lines.append("\\\\");
        case '\t' -> lines.append("\\t");
        case '\n' -> lines.append("\\n");
        case '\r' -> lines.append("\\r");
        default -> lines.append(letter);
      }
    }
  }
}
