package dev.quayside.rates.margin;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Mode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which business a rule of the house speaks of. Whatever is empty is not asked for.
 *
 * @param level a price level, such as VIP
 */
public record Reach(
    Optional<Mode> mode,
    Optional<Lane> lane,
    Optional<CustomerId> customer,
    Optional<String> level,
    Optional<Volume> volume) {

  /** All business of the house. */
  public static final Reach ALL =
      new Reach(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * A rule for one customer goes before one for a price level, then comes the lane, the way of
   * carriage, the volume; of two volumes the greater.
   */
  private static final Comparator<Reach> CLOSEST_LAST =
      comparingInt(Reach::closeness)
          .thenComparing(
              comparing(reach -> reach.volume().map(Volume::least).orElse(BigDecimal.ZERO)));

  public static Reach of(Optional<CustomerId> customer, Optional<Lane> lane) {
    return new Reach(Optional.empty(), lane, customer, Optional.empty(), Optional.empty());
  }

  public static Reach of(Mode mode) {
    return new Reach(
        Optional.of(mode), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Of the rules that hold the closest one; of equals the first. A loop, for each price asks. */
  public static <R> Optional<R> closest(
      List<R> rules, Predicate<R> holds, Function<R, Reach> reach) {
    Optional<R> closest = Optional.empty();
    for (R rule : rules) {
      boolean closer =
          holds.test(rule)
              && (closest.isEmpty()
                  || CLOSEST_LAST.compare(reach.apply(rule), reach.apply(closest.get())) > 0);
      closest = closer ? Optional.of(rule) : closest;
    }
    return closest;
  }

  public boolean holdsFor(Deal deal) {
    return mode.map(deal.mode()::equals).orElse(true)
        && lane.map(deal.lanes()::contains).orElse(true)
        && (customer.isEmpty() || customer.equals(deal.buyer().customer()))
        && level.map(deal.buyer().level()::equals).orElse(true)
        && volume.map(least -> least.isReachedBy(deal.measures())).orElse(true);
  }

  private int closeness() {
    return (customer.isPresent() ? 16 : 0)
        + (level.isPresent() ? 8 : 0)
        + (lane.isPresent() ? 4 : 0)
        + (mode.isPresent() ? 2 : 0)
        + (volume.isPresent() ? 1 : 0);
  }
}
