package dev.quayside.rates.rehearsal.check;

import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.rehearsal.change.Counterparts.Pair;
import dev.quayside.rates.rehearsal.change.PriceList;
import dev.quayside.rates.rehearsal.doubt.Doubt;
import dev.quayside.rates.rehearsal.evidence.Evidence;
import dev.quayside.rates.tariff.Freight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Doubts a row whose columns do not fit each other: a 40' cheaper than a 20', a higher weight break
 * dearer than a lower one, columns that moved apart. What the live rate has as well is no doubt.
 */
final class BoxCheck {

  private record Ordered(String small, String large) {}

  private static final List<Ordered> BOXES =
      List.of(
          new Ordered("20GP", "40GP"),
          new Ordered("20GP", "40HC"),
          new Ordered("40GP", "40HC"),
          new Ordered("40HC", "45HC"),
          new Ordered("20RF", "40RF"));

  /** So much of a difference is rounding. */
  private static final double A_LITTLE = 1.02;

  /** Two columns of a row may move apart so far. */
  private static final double APART = 1.5;

  /** A 40GP and a 40HC are sold side by side and hardly part. */
  private static final double HARDLY_APART = 1.25;

  /** Below so many dollars a rounded increase moves columns apart by itself. */
  private static final double CHEAP = 300;

  private BoxCheck() {}

  static List<Doubt> of(Pair pair, Evidence evidence) {
    Map<String, UnitPrice> now = evidence.prices().of(pair.now().freight());
    Map<String, UnitPrice> before =
        pair.before()
            .<Map<String, UnitPrice>>map(rate -> evidence.prices().of(rate.freight()))
            .orElse(Map.of());
    List<Doubt> doubts = new ArrayList<>();
    for (Ordered ordered : ordered(pair.now().freight())) {
      outOfOrder(ordered, now, before, evidence).ifPresent(doubts::add);
    }
    if (doubts.isEmpty() && !before.isEmpty()) {
      outOfStep(now, before, evidence).ifPresent(doubts::add);
    }
    if (doubts.isEmpty() && !before.isEmpty()) {
      ShiftedColumns.of(now, before, evidence).ifPresent(doubts::add);
    }
    return doubts;
  }

  /** What must cost less than what; by air a kilogram of the higher break is the cheaper one. */
  private static List<Ordered> ordered(Freight freight) {
    return switch (freight) {
      case Freight.PerContainer _ -> BOXES;
      case Freight.ByWeightBreak breaks -> {
        List<Ordered> ordered = new ArrayList<>();
        List<String> columns =
            breaks.perKg().descendingKeySet().stream().map(kg -> kg == 0 ? "N" : "+" + kg).toList();
        for (int i = 1; i < columns.size(); i++) {
          ordered.add(new Ordered(columns.get(i - 1), columns.get(i)));
        }
        ordered.add(new Ordered(columns.getLast(), PriceList.MINIMUM));
        yield ordered;
      }
      case Freight.PerRevenueTon _, Freight.Flat _ -> List.of();
    };
  }

  private static Optional<Doubt> outOfOrder(
      Ordered ordered,
      Map<String, UnitPrice> now,
      Map<String, UnitPrice> before,
      Evidence evidence) {
    UnitPrice small = now.get(ordered.small);
    UnitPrice large = now.get(ordered.large);
    if (small == null || large == null) {
      return Optional.empty();
    }
    double ratio = evidence.worth().ratio(small, large).orElse(0.0);
    double was = ratio(before, ordered, evidence).orElse(1.0);
    boolean sizes = ordered.small.startsWith("20");
    boolean sameNow =
        sizes && before.containsKey(ordered.small) && ratio >= 1 && was < 1 / A_LITTLE;
    boolean wrongNow = ratio > A_LITTLE && (was <= A_LITTLE || ratio > was * APART);
    return sameNow || wrongNow
        ? Optional.of(new Doubt.OutOfOrder(ordered.small, small, ordered.large, large))
        : Optional.empty();
  }

  private static Optional<Double> ratio(
      Map<String, UnitPrice> prices, Ordered ordered, Evidence evidence) {
    return Optional.ofNullable(prices.get(ordered.small))
        .flatMap(small ->
            Optional.ofNullable(prices.get(ordered.large))
                .flatMap(large -> evidence.worth().ratio(small, large)));
  }

  private static Optional<Doubt> outOfStep(
      Map<String, UnitPrice> now, Map<String, UnitPrice> before, Evidence evidence) {
    List<String> columns = now.keySet().stream().filter(before::containsKey).toList();
    for (int i = 1; i < columns.size(); i++) {
      for (int j = 0; j < i; j++) {
        String one = columns.get(j);
        String other = columns.get(i);
        double limit = one.startsWith("40") && other.startsWith("40") ? HARDLY_APART : APART;
        Optional<Double> moved = moved(one, now, before, evidence);
        Optional<Double> otherMoved = moved(other, now, before, evidence);
        if (moved.isPresent()
            && otherMoved.isPresent()
            && FreightCheck.far(moved.get() / otherMoved.get(), limit)) {
          return Optional.of(new Doubt.OutOfStep(one, moved.get(), other, otherMoved.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** What the column is of what it was; empty for a box that hardly cost anything. */
  private static Optional<Double> moved(
      String column, Map<String, UnitPrice> now, Map<String, UnitPrice> before, Evidence evidence) {
    boolean box = column.startsWith("20") || column.startsWith("40");
    return Optional.ofNullable(before.get(column))
        .filter(was -> !box || evidence.worth().of(was).orElse(0.0) >= CHEAP)
        .flatMap(was ->
            Optional.ofNullable(now.get(column))
                .flatMap(price -> evidence.worth().ratio(price, was)));
  }
}
