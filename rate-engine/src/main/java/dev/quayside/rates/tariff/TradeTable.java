package dev.quayside.rates.tariff;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table of the trade's codes that ships with the product: tab-separated, one head row. */
final class TradeTable {

  private TradeTable() {}

  /** The rows without the head, each cell in its column, empty cells as "". */
  static List<List<String>> rows(String name) {
    try (InputStream in = Objects.requireNonNull(TradeTable.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + name, e);
    }
  }
}
