package dev.quayside.rates.rehearsal.check;

import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.rehearsal.change.Counterparts.Pair;
import dev.quayside.rates.rehearsal.doubt.Doubt;
import dev.quayside.rates.rehearsal.doubt.Expected;
import dev.quayside.rates.rehearsal.evidence.Evidence;
import dev.quayside.rates.rehearsal.evidence.Misread;
import dev.quayside.rates.tariff.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Doubts a freight that is far from the live one, both as it stands and beside the way the whole
 * sheet went. A general rate increase of 10 to 40 percent, up or down, is ordinary; so is a lane
 * that goes against it.
 */
final class FreightCheck {

  private static final Currency USD = Currency.getInstance("USD");

  /** Times the live price, up or down. Two lanes of which one rose and one fell by 40 % are 2.3. */
  private static final double FAR = 2.5;

  /** On the short seas a box costs next to nothing: so many dollars more or less are no doubt. */
  private static final double SMALL_CHANGE = 150;

  private static final double FAR_ON_SHORT_SEA = 6;

  /** Times the middle of its region, where there is no live price: ports of a region differ. */
  private static final double FAR_FROM_LEVEL = 4;

  private static final double FAR_FROM_LEVEL_ON_SHORT_SEA = 15;

  private FreightCheck() {}

  static List<Doubt> of(Pair pair, Evidence evidence) {
    Map<String, UnitPrice> before =
        pair.before()
            .<Map<String, UnitPrice>>map(rate -> evidence.prices().of(rate.freight()))
            .orElse(Map.of());
    return evidence.prices().of(pair.now().freight()).entrySet().stream()
        .flatMap(entry ->
            Optional.ofNullable(before.get(entry.getKey()))
                .map(was -> besideLive(pair.now(), entry.getKey(), entry.getValue(), was, evidence))
                .orElseGet(
                    () -> besideAlike(pair.now(), entry.getKey(), entry.getValue(), evidence)))
        .toList();
  }

  private static Stream<Doubt> besideLive(
      Rate rate, String column, UnitPrice now, UnitPrice was, Evidence evidence) {
    double ratio = evidence.worth().ratio(now, was).orElse(1.0);
    double beside = ratio / evidence.trends().of(rate);
    if (!far(ratio, FAR) || !far(beside, FAR) || smallChange(rate, now, was, ratio, evidence)) {
      return Stream.empty();
    }
    var expected = new Expected(was, Expected.From.LIVE);
    return Stream.of(Misread.explain(column, now, expected, beside, evidence.worth()));
  }

  private static boolean smallChange(
      Rate rate, UnitPrice now, UnitPrice was, double ratio, Evidence evidence) {
    double dollars = evidence.worth().of(now).orElse(0.0) - evidence.worth().of(was).orElse(0.0);
    return evidence.shortSea(rate)
        && Math.abs(dollars) < SMALL_CHANGE
        && !far(ratio, FAR_ON_SHORT_SEA);
  }

  private static Stream<Doubt> besideAlike(
      Rate rate, String column, UnitPrice now, Evidence evidence) {
    Optional<Double> usd = evidence.worth().of(now).filter(worth -> worth > 0);
    if (usd.isEmpty()) {
      return Stream.empty();
    }
    double limit = evidence.shortSea(rate) ? FAR_FROM_LEVEL_ON_SHORT_SEA : FAR_FROM_LEVEL;
    Optional<Double> level =
        evidence.trends().level(rate, column).filter(middle -> far(usd.get() / middle, limit));
    if (level.isPresent()) {
      var expected = new Expected(dollars(level.get()), Expected.From.ALIKE);
      return Stream.of(
          Misread.explain(column, now, expected, usd.get() / level.get(), evidence.worth()));
    }
    return UsualFreight.of(rate, column, now, evidence)
        .map(usual ->
            Misread.explain(
                column,
                now,
                new Expected(dollars(usual), Expected.From.TRADE),
                usd.get() / usual,
                evidence.worth()))
        .stream();
  }

  private static UnitPrice dollars(double amount) {
    return new UnitPrice(BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP), USD);
  }

  static boolean far(double ratio, double limit) {
    return ratio > limit || ratio < 1 / limit;
  }
}
