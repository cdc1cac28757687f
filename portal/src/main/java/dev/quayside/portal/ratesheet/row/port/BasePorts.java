package dev.quayside.portal.ratesheet.row.port;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The ports the trade means by a coast's "base ports", where the sheet does not list them itself.
 */
public final class BasePorts {

  private final Map<String, List<String>> ports = new HashMap<>();

  BasePorts() {
    try (InputStream in =
        Objects.requireNonNull(BasePorts.class.getResourceAsStream("base-ports.tsv"))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .forEach(row -> ports.put(row[0], List.of(row[1].split(";", -1))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The codes of the region's base ports. */
  List<String> of(String region) {
    return ports.getOrDefault(region, List.of());
  }
}
