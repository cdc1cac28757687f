package dev.quayside.rates.pricing;

import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.Option.Label;
import dev.quayside.rates.tariff.schedule.Sailing.Routing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Picks what is shown, at most four: the cheapest, the fastest, the cheapest that stays on one
 * ship, a later and cheaper sailing, each where it is another; then, up to three, the next
 * cheapest.
 */
final class Choice {

  private static final int ALTERNATIVES_UP_TO = 3;

  private final List<Option> shown = new ArrayList<>();

  private Choice() {}

  /**
   * The options to be shown, the cheapest that leaves as asked first.
   *
   * @param options those that leave as asked, at least one; all can be compared
   * @param later those that leave later
   */
  static List<Option> among(List<Option> options, List<Option> later) {
    List<Option> sorted = new ArrayList<>(options);
    sorted.sort(Sums.CHEAPEST_FIRST);
    Option cheapest = sorted.getFirst();
    var choice = new Choice();
    choice.show(Label.CHEAPEST, Optional.of(cheapest));
    choice.show(Label.FASTEST, fastest(sorted));
    if (!anyDirect(choice.shown)) {
      choice.show(Label.DIRECT, firstDirect(sorted));
    }
    choice.show(Label.LATER_SAILING, cheapestBelow(cheapest, later));
    for (Option option : sorted) {
      if (choice.shown.size() < ALTERNATIVES_UP_TO) {
        choice.show(Label.ALTERNATIVE, Optional.of(option));
      }
    }
    return List.copyOf(choice.shown);
  }

  /** The first of those that take the fewest days, where that is fewer than the cheapest takes. */
  private static Optional<Option> fastest(List<Option> sorted) {
    Option fastest = sorted.getFirst();
    for (Option option : sorted) {
      fastest = Sums.days(option) < Sums.days(fastest) ? option : fastest;
    }
    return Sums.days(fastest) < Sums.days(sorted.getFirst())
        ? Optional.of(fastest)
        : Optional.empty();
  }

  private static Optional<Option> firstDirect(List<Option> sorted) {
    for (Option option : sorted) {
      if (isDirect(option)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }

  private static boolean anyDirect(List<Option> options) {
    return firstDirect(options).isPresent();
  }

  private static Optional<Option> cheapestBelow(Option price, List<Option> options) {
    Optional<Option> cheapest = Optional.empty();
    for (Option option : options) {
      boolean better =
          Sums.cheaperBy(option, price).isPresent()
              && (cheapest.isEmpty() || Sums.CHEAPEST_FIRST.compare(option, cheapest.get()) < 0);
      cheapest = better ? Optional.of(option) : cheapest;
    }
    return cheapest;
  }

  /** Whether a customer could tell the two apart. */
  private static boolean alike(Option one, Option other) {
    return one.carrier().equals(other.carrier())
        && one.totals().equals(other.totals())
        && one.sailing().equals(other.sailing())
        && one.departure().equals(other.departure())
        && one.freeTime().equals(other.freeTime())
        && one.pricedLane().equals(other.pricedLane())
        && one.lines().equals(other.lines());
  }

  static boolean anyAlike(Option option, List<Option> others) {
    for (Option other : others) {
      if (alike(other, option)) {
        return true;
      }
    }
    return false;
  }

  private void show(Label label, Optional<Option> found) {
    if (found.isPresent() && !anyAlike(found.get(), shown)) {
      shown.add(found.get().labelled(label));
    }
  }

  private static boolean isDirect(Option option) {
    return option.sailing().routing() == Routing.DIRECT;
  }
}
