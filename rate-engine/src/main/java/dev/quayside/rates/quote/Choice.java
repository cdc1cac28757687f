package dev.quayside.rates.quote;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import dev.quayside.rates.money.Totals;
import dev.quayside.rates.quote.Option.Label;
import dev.quayside.rates.quote.Rejected.Reason;
import dev.quayside.rates.tariff.Rate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Picks what is shown: the cheapest, the fastest where that is another, then the next cheapest. */
final class Choice {

  private static final int SHOWN_AT_MOST = 3;

  private static final Comparator<Option> CHEAPEST_FIRST =
      comparing(Choice::total)
          .thenComparingInt(Choice::days)
          .thenComparing(comparingLong(Option::rate));

  private Choice() {}

  static Pricing among(
      RateRequest request, List<Option> options, List<Rate> rates, List<Rejected> ledger) {
    boolean comparable = options.stream().allMatch(option -> option.totals().inAll().isPresent());
    if (!comparable && options.size() > 1) {
      return new Pricing.ForSales(
          request, "an exchange rate is missing, so the options cannot be compared", ledger);
    }
    List<Option> shown =
        shown(comparable ? options.stream().sorted(CHEAPEST_FIRST).toList() : options);
    var all = new ArrayList<>(ledger);
    options.stream()
        .filter(option -> shown.stream().noneMatch(kept -> kept.rate() == option.rate()))
        .forEach(option -> all.add(dearer(option, rates)));
    return new Pricing.Priced(new Offer(request, shown, all));
  }

  private static List<Option> shown(List<Option> sorted) {
    Option cheapest = sorted.getFirst();
    var shown = new ArrayList<Option>();
    shown.add(cheapest.labelled(Label.CHEAPEST));
    sorted.stream()
        .filter(option -> days(option) < days(cheapest))
        .min(comparingInt(Choice::days))
        .map(option -> option.labelled(Label.FASTEST))
        .ifPresent(shown::add);
    sorted.stream()
        .skip(1)
        .filter(option -> shown.stream().noneMatch(kept -> kept.rate() == option.rate()))
        .limit(SHOWN_AT_MOST - shown.size())
        .forEach(shown::add);
    return shown;
  }

  private static Rejected dearer(Option option, List<Rate> rates) {
    Rate rate =
        rates.stream().filter(found -> found.id() == option.rate()).findFirst().orElseThrow();
    return Rejected.of(rate, Reason.DEARER, "comes to " + option.totals().byCurrency());
  }

  private static BigDecimal total(Option option) {
    return option
        .totals()
        .inAll()
        .map(Totals.Converted::amount)
        .orElse(option.totals().byCurrency().getFirst())
        .amount();
  }

  private static int days(Option option) {
    return option.transit().map(transit -> transit.mostDays()).orElse(Integer.MAX_VALUE);
  }
}
