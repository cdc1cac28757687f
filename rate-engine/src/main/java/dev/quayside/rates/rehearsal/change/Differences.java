package dev.quayside.rates.rehearsal.change;

import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.rehearsal.change.Counterparts.Pair;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.Leg;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lays a new sheet beside what it would replace, price by price and charge by charge. */
public final class Differences {

  private record ChargeKey(String code, Leg leg, Object condition) {}

  private Differences() {}

  /** First the sheet in its own order, then what goes. */
  public static List<RateChange> of(Counterparts counterparts) {
    return Stream.concat(
            counterparts.pairs().stream().map(Differences::change),
            counterparts.gone().stream().map(RateChange.Goes::new))
        .toList();
  }

  private static RateChange change(Pair pair) {
    return pair.before()
        .<RateChange>map(
            before -> new RateChange.Stays(before, pair.now(), between(before, pair.now())))
        .orElseGet(() -> new RateChange.Appears(pair.now()));
  }

  private static List<Difference> between(Rate before, Rate now) {
    List<Difference> differences = new ArrayList<>();
    if (!before.freight().equals(now.freight())) {
      prices(before, now, differences);
    }
    if (!before.charges().equals(now.charges())) {
      charges(before, now, differences);
    }
    if (!before.validity().equals(now.validity())) {
      differences.add(new Difference.ValidityMoved(before.validity(), now.validity()));
    }
    if (!before.sailing().equals(now.sailing())) {
      differences.add(new Difference.SailingChanged(before.sailing(), now.sailing()));
    }
    if (!before.freeTime().equals(now.freeTime())) {
      differences.add(new Difference.FreeTimeChanged(before.freeTime(), now.freeTime()));
    }
    return differences;
  }

  private static void prices(Rate before, Rate now, List<Difference> differences) {
    Map<String, UnitPrice> old = new LinkedHashMap<>(PriceList.of(before.freight()));
    PriceList.of(now.freight())
        .forEach((column, price) -> {
          UnitPrice was = old.remove(column);
          if (was == null) {
            differences.add(new Difference.PriceAppeared(column, price));
          } else if (!same(was, price)) {
            differences.add(new Difference.Price(column, was, price));
          }
        });
    old.forEach((column, was) -> differences.add(new Difference.PriceVanished(column, was)));
  }

  private static boolean same(UnitPrice one, UnitPrice other) {
    return one.currency().equals(other.currency()) && one.amount().compareTo(other.amount()) == 0;
  }

  private static void charges(Rate before, Rate now, List<Difference> differences) {
    Map<ChargeKey, Charge> old = byKey(before.charges());
    byKey(now.charges())
        .forEach((key, charge) -> {
          Charge was = old.remove(key);
          if (was == null) {
            differences.add(new Difference.ChargeAppeared(charge));
          } else if (!was.basis().equals(charge.basis())) {
            differences.add(new Difference.ChargeChanged(was, charge));
          }
        });
    old.values().forEach(was -> differences.add(new Difference.ChargeVanished(was)));
  }

  private static Map<ChargeKey, Charge> byKey(List<Charge> charges) {
    Map<ChargeKey, Charge> byKey = new LinkedHashMap<>();
    charges.forEach(charge ->
        byKey.put(new ChargeKey(charge.code(), charge.leg(), charge.condition()), charge));
    return byKey;
  }
}
