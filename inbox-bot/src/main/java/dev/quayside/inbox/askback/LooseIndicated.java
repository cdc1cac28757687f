package dev.quayside.inbox.askback;

import dev.quayside.db.asking.LooseIndication;
import dev.quayside.db.asking.LooseIndication.Step;
import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.tariff.Mode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Says about what loose cargo will cost for each ton, cubic metre or kilogram, and at the least,
 * from what some of it would be quoted at. Where any of that has no price, or a unit more makes all
 * of them dearer, nothing is said.
 */
final class LooseIndicated {

  /** By sea to the dollar, by air to ten cents. */
  private static final BigDecimal A_DIME = new BigDecimal("0.1");

  private LooseIndicated() {}

  static Optional<LooseIndication> of(TriedLane lane, Optional<String> named) {
    List<Tried> tried = lane.tried();
    boolean priced = tried.size() > 1 && tried.stream().noneMatch(one -> one.prices().isEmpty());
    if (!priced || !usual(tried) || !TriedLane.inOneCurrency(tried)) {
      return Optional.empty();
    }
    var steps = new ArrayList<Step>();
    for (Tried one : tried.subList(1, tried.size())) {
      Step step = step(one);
      int dearer = steps.isEmpty() ? -1 : compare(step.each(), steps.getLast().each());
      if (dearer > 0) {
        return Optional.empty();
      }
      if (dearer < 0) {
        steps.add(step);
      }
    }
    Tried smallest = tried.getFirst();
    return Optional.of(
        new LooseIndication(
            smallest.possible().request().mode(),
            steps,
            Indicated.rounded(dearest(smallest)),
            named,
            TriedLane.leavingBy(tried)));
  }

  /** Only what is counted as most tariffs count is told in so few words. */
  private static boolean usual(List<Tried> tried) {
    return tried.stream()
        .map(Tried::pricing)
        .allMatch(pricing ->
            pricing instanceof Pricing.Priced(var offer)
                && offer.options().stream()
                    .flatMap(option -> option.ratio().stream())
                    .allMatch(ratio -> ratio == usual(offer.request().mode())));
  }

  private static int usual(Mode mode) {
    return mode == Mode.AIR ? 6_000 : 1_000;
  }

  private static Step step(Tried one) {
    Mode mode = one.possible().request().mode();
    int units = units((Loose) one.possible().request().load(), mode);
    Money sum = dearest(one);
    BigDecimal to = mode == Mode.AIR ? A_DIME : BigDecimal.ONE;
    BigDecimal each =
        sum.amount()
            .divide(to.multiply(BigDecimal.valueOf(units)), 0, RoundingMode.CEILING)
            .multiply(to);
    return new Step(units, new Money(each, sum.currency()));
  }

  private static int units(Loose load, Mode mode) {
    return (mode == Mode.AIR ? load.grossKg() : load.tons(usual(mode))).intValueExact();
  }

  private static Money dearest(Tried one) {
    return one.prices().stream().max(Comparator.comparing(Money::amount)).orElseThrow();
  }

  private static int compare(Money one, Money other) {
    return one.amount().compareTo(other.amount());
  }
}
