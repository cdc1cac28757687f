package dev.quayside.rates.quote;

import dev.quayside.rates.quote.Rejected.Reason;
import dev.quayside.rates.tariff.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Sorts candidate rates by the rules that need no arithmetic: valid on the day, the line asked for,
 * contract before tariff, the closest lane. What falls through is kept with its reason.
 */
final class Sieve {

  private final List<Rejected> rejected = new ArrayList<>();
  private List<Rate> rates;

  private Sieve(List<Rate> rates) {
    this.rates = rates;
  }

  /** The rates that are left, and those that are not. */
  record Sifted(List<Rate> rates, List<Rejected> rejected) {}

  static Sifted sift(RateRequest request, RateQuery query, List<Rate> candidates) {
    var sieve = new Sieve(candidates);
    sieve.keep(
        rate -> rate.validity().covers(request.dayThatCounts(rate.validity().by())),
        Reason.NOT_VALID_THAT_DAY,
        "not valid on " + request.ready());
    sieve.keep(
        rate -> request.carriers().isEmpty() || request.carriers().contains(rate.carrier().scac()),
        Reason.LINE_NOT_ASKED_FOR,
        "asked for " + String.join(", ", request.carriers()));
    sieve.keep(
        rate -> !Measured.of(request.load(), rate.freight()).isEmpty(),
        Reason.NO_PRICE_FOR_EQUIPMENT,
        "no price for all of " + request.load());
    sieve.keepContracts();
    sieve.keepClosest(query);
    return new Sifted(List.copyOf(sieve.rates), List.copyOf(sieve.rejected));
  }

  private void keepClosest(RateQuery query) {
    int closest = rates.stream().mapToInt(rate -> distance(query, rate)).min().orElse(0);
    keep(
        rate -> distance(query, rate) == closest,
        Reason.CLOSER_LANE_EXISTS,
        "a rate of a closer port goes first");
  }

  private void keepContracts() {
    if (rates.stream().anyMatch(rate -> rate.agreement().customer().isPresent())) {
      keep(
          rate -> rate.agreement().customer().isPresent(),
          Reason.CONTRACT_GOES_FIRST,
          "the customer has a contract rate");
    }
  }

  private void keep(Predicate<Rate> fits, Reason reason, String detail) {
    var left = new ArrayList<Rate>();
    for (Rate rate : rates) {
      if (fits.test(rate)) {
        left.add(rate);
      } else {
        rejected.add(Rejected.of(rate, reason, detail));
      }
    }
    rates = left;
  }

  private static int distance(RateQuery query, Rate rate) {
    return query.distance(rate.lane());
  }
}
