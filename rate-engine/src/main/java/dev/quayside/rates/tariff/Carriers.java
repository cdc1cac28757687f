package dev.quayside.rates.tariff;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The shipping lines and all the names that customers and rate sheets call them by. */
public final class Carriers {

  private final Map<String, Carrier> byName = new HashMap<>();

  private Carriers() {}

  /** The lines that ship with the product; SCACs are from the public list of the NMFTA. */
  public static Carriers builtIn() {
    return read("carriers.tsv");
  }

  /** The airlines, each under its IATA code in the place of a SCAC. */
  public static Carriers airlines() {
    return read("airlines.tsv");
  }

  private static Carriers read(String table) {
    var carriers = new Carriers();
    for (var row : TradeTable.rows(table)) {
      var carrier = new Carrier(row.get(0), row.get(1), row.get(2));
      carriers.file(carrier, carrier.scac());
      carriers.file(carrier, carrier.nameEn());
      carriers.file(carrier, carrier.nameZh());
      for (String alias : row.get(3).split(";", -1)) {
        carriers.file(carrier, alias);
      }
    }
    return carriers;
  }

  /** The line called so: a SCAC, a short name or a full one, in either language. */
  public Optional<Carrier> named(String name) {
    return Optional.ofNullable(byName.get(name))
        .or(() -> Optional.ofNullable(byName.get(key(name))));
  }

  /** Every line there is. */
  public Set<Carrier> all() {
    return Set.copyOf(byName.values());
  }

  /** The line with this SCAC; one that is not in the table goes by its SCAC alone. */
  public Carrier withScac(String scac) {
    return Optional.ofNullable(byName.get(scac))
        .or(() -> named(scac))
        .orElseGet(() -> new Carrier(scac, scac, scac));
  }

  private void file(Carrier carrier, String name) {
    if (!key(name).isEmpty()) {
      byName.putIfAbsent(key(name), carrier);
    }
  }

  private static String key(String name) {
    return name.toUpperCase(Locale.ROOT).replaceAll("[\\s.\\-_]", "");
  }
}
