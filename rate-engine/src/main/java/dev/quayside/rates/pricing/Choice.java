package dev.quayside.rates.pricing;

import static java.util.Comparator.comparingInt;

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
    List<Option> sorted = options.stream().sorted(Sums.CHEAPEST_FIRST).toList();
    Option cheapest = sorted.getFirst();
    var choice = new Choice();
    choice.show(Label.CHEAPEST, Optional.of(cheapest));
    choice.show(
        Label.FASTEST,
        sorted.stream()
            .filter(option -> Sums.days(option) < Sums.days(cheapest))
            .min(comparingInt(Sums::days)));
    if (choice.shown.stream().noneMatch(Choice::isDirect)) {
      choice.show(Label.DIRECT, sorted.stream().filter(Choice::isDirect).findFirst());
    }
    choice.show(
        Label.LATER_SAILING,
        later.stream()
            .filter(option -> Sums.cheaperBy(option, cheapest).isPresent())
            .min(Sums.CHEAPEST_FIRST));
    for (Option option : sorted) {
      if (choice.shown.size() < ALTERNATIVES_UP_TO) {
        choice.show(Label.ALTERNATIVE, Optional.of(option));
      }
    }
    return List.copyOf(choice.shown);
  }

  /** Whether a customer could tell the two apart. */
  static boolean alike(Option one, Option other) {
    return one.carrier().equals(other.carrier())
        && one.totals().equals(other.totals())
        && one.sailing().equals(other.sailing())
        && one.departure().equals(other.departure())
        && one.freeTime().equals(other.freeTime())
        && one.pricedLane().equals(other.pricedLane())
        && one.lines().equals(other.lines());
  }

  private void show(Label label, Optional<Option> found) {
    found
        .filter(option -> shown.stream().noneMatch(other -> alike(option, other)))
        .ifPresent(option -> shown.add(option.labelled(label)));
  }

  private static boolean isDirect(Option option) {
    return option.sailing().routing() == Routing.DIRECT;
  }
}
