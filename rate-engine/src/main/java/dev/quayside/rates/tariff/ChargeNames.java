package dev.quayside.rates.tariff;

import dev.quayside.rates.tariff.charge.Leg;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the codes on a quote stand for, in English and Chinese. */
public final class ChargeNames {

  /**
   * One charge of the trade.
   *
   * @param usualLeg where it mostly arises, where that is known
   */
  public record Known(String code, String nameEn, String nameZh, Optional<Leg> usualLeg) {}

  private final Map<String, Known> byName = new HashMap<>();

  private ChargeNames() {}

  public static ChargeNames builtIn() {
    var names = new ChargeNames();
    List<Known> all = new ArrayList<>();
    for (var row : TradeTable.rows("charges.tsv")) {
      Optional<Leg> leg = Optional.of(row.get(4)).filter(cell -> !cell.isEmpty()).map(Leg::valueOf);
      var known = new Known(row.get(0), row.get(1), row.get(2), leg);
      names.byName.putIfAbsent(key(known.code()), known);
      for (String alias : row.get(3).split(";", -1)) {
        names.byName.putIfAbsent(key(alias), known);
      }
      all.add(known);
    }
    // Full names come last: one charge's short name goes before another's full one.
    for (Known known : all) {
      names.byName.putIfAbsent(key(known.nameEn()), known);
      names.byName.putIfAbsent(key(known.nameZh()), known);
    }
    return names;
  }

  /** The charge called so, by its code or by another of its names. */
  public Optional<Known> named(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  private static String key(String name) {
    return name.strip().toUpperCase(Locale.ROOT);
  }
}
