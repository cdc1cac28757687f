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

  /** By code and leg, what is called otherwise there: a truck at the other end. */
  private final Map<String, Known> elsewhere = new HashMap<>();

  private ChargeNames() {}

  public static ChargeNames builtIn() {
    var names = new ChargeNames();
    List<Known> all = new ArrayList<>();
    for (var row : TradeTable.rows("charges.tsv")) {
      Optional<Leg> leg = Optional.of(row.get(4)).filter(cell -> !cell.isEmpty()).map(Leg::valueOf);
      var known = new Known(row.get(0), row.get(1), row.get(2), leg);
      if (all.stream().anyMatch(before -> before.code().equals(known.code()))) {
        names.elsewhere.put(known.code() + " " + leg.orElseThrow(), known);
        continue;
      }
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

  /** The same, as it is called on a leg of the way. */
  public Optional<Known> named(String code, Leg leg) {
    return Optional.ofNullable(elsewhere.get(code + " " + end(leg))).or(() -> named(code));
  }

  /** A truck is named by its port's end. */
  private static Leg end(Leg leg) {
    return switch (leg) {
      case PRE_CARRIAGE -> Leg.ORIGIN;
      case ON_CARRIAGE -> Leg.DESTINATION;
      case ORIGIN, FREIGHT, DESTINATION -> leg;
    };
  }

  private static String key(String name) {
    return name.strip().toUpperCase(Locale.ROOT);
  }
}
