package dev.quayside.rates.pricing;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.Totals;
import dev.quayside.rates.quote.Option;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** By what options are compared: all of it in one currency, or the only currency they have. */
final class Sums {

  /** The less it costs, the sooner it is there, the older its rate. */
  static final Comparator<Option> CHEAPEST_FIRST =
      comparing(Sums::figure)
          .thenComparing(comparingInt(Sums::days))
          .thenComparing(comparingLong(Option::rate));

  private Sums() {}

  static boolean comparable(List<Option> options) {
    return options.size() < 2 || allInAll(options) || inOneCurrency(options);
  }

  private static boolean allInAll(List<Option> options) {
    for (Option option : options) {
      if (option.totals().inAll().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static boolean inOneCurrency(List<Option> options) {
    return options.stream().allMatch(option -> option.totals().byCurrency().size() == 1)
        && options.stream().map(option -> of(option).currency()).distinct().count() == 1;
  }

  /** Empty where the two cannot be compared, or it is not so. */
  static Optional<Money> cheaperBy(Option one, Option other) {
    if (!comparable(List.of(one, other))) {
      return Optional.empty();
    }
    Money difference = of(other).minus(of(one));
    return difference.amount().signum() > 0 ? Optional.of(difference) : Optional.empty();
  }

  static Money of(Option option) {
    return option
        .totals()
        .inAll()
        .map(Totals.Converted::amount)
        .orElseGet(() -> option.totals().byCurrency().getFirst());
  }

  /** Days at sea; what is not stated takes longest. */
  static int days(Option option) {
    return option.transit().map(transit -> transit.mostDays()).orElse(Integer.MAX_VALUE);
  }

  private static BigDecimal figure(Option option) {
    return of(option).amount();
  }
}
