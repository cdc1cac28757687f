package dev.quayside.rates.pricing;

import static java.util.stream.Collectors.joining;

import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.measure.Measured;
import dev.quayside.rates.pricing.reckoning.Dated;
import dev.quayside.rates.quote.NearMiss;
import dev.quayside.rates.quote.RateQuery;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.quote.Rejected;
import dev.quayside.rates.quote.Rejected.Reason;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.commodity.Commodities;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sorts candidate rates by the rules that need no prices: valid on the day, the line asked for, the
 * goods and their weight, contract before tariff, the closest lane. What falls through is kept with
 * its reason.
 */
final class Sieve {

  private final RateRequest request;
  private final RateQuery query;
  private final List<Dated> left = new ArrayList<>();
  private final List<Fallen> fallen = new ArrayList<>();

  private Sieve(RateRequest request, RateQuery query) {
    this.request = request;
    this.query = query;
  }

  /** The rates that are left, and those that are not. */
  record Sifted(List<Dated> rates, List<Fallen> fallen) {}

  /**
   * A rate that fell through.
   *
   * @param onlyBy nothing else speaks against it: one day or a ton less, and it would have stayed
   */
  record Fallen(Rate rate, Rejected why, boolean onlyBy) {}

  static Sifted sift(RateRequest request, RateQuery query, List<Rate> candidates) {
    var sieve = new Sieve(request, query);
    candidates.forEach(sieve::judge);
    Optional<Agreement.Kind> best = sieve.best();
    best.ifPresent(sieve::keepOnly);
    int closest = sieve.closest();
    sieve.keepWithin(closest);
    sieve.fallen.replaceAll(one -> sieve.judged(one, best, closest));
    return new Sifted(List.copyOf(sieve.left), List.copyOf(sieve.fallen));
  }

  /** The kind of agreement that goes first, of those that are left. */
  private Optional<Agreement.Kind> best() {
    Optional<Agreement.Kind> best = Optional.empty();
    for (Dated dated : left) {
      var kind = dated.rate().agreement().kind();
      best = best.isEmpty() || kind.compareTo(best.get()) < 0 ? Optional.of(kind) : best;
    }
    return best;
  }

  /** How far the closest lane lies that is left. */
  private int closest() {
    int closest = Integer.MAX_VALUE;
    for (Dated dated : left) {
      closest = Math.min(closest, query.distance(dated.rate().lane()));
    }
    return left.isEmpty() ? 0 : closest;
  }

  private void judge(Rate rate) {
    var dated = Dated.of(rate, request.ready());
    Map<Reason, String> against = against(dated);
    if (against.isEmpty()) {
      left.add(dated);
      return;
    }
    var first = against.entrySet().iterator().next();
    var why = Rejected.of(rate, first.getKey(), first.getValue());
    fallen.add(
        new Fallen(
            rate,
            first.getKey() == Reason.NO_PRICE_FOR_EQUIPMENT
                ? notStated(rate).map(why::narrowly).orElse(why)
                : why,
            against.size() == 1));
  }

  /** Everything that speaks against a rate, the plainest first. */
  private Map<Reason, String> against(Dated dated) {
    Rate rate = dated.rate();
    var against = new EnumMap<Reason, String>(Reason.class);
    if (!dated.holds(request)) {
      against.put(
          Reason.NOT_VALID_THAT_DAY,
          switch (rate.validity().by()) {
            case BOOKING -> "not valid for a booking on " + request.askedOn();
            case DEPARTURE -> "not valid on " + dated.leaves();
          });
    }
    if (!request.carriers().isEmpty() && !request.carriers().contains(rate.carrier().scac())) {
      against.put(
          Reason.LINE_NOT_ASKED_FOR,
          "asked for " + request.carriers().stream().sorted().collect(joining(", ")));
    }
    if (rate.mode() != request.mode() || !Measured.covers(request.load(), rate.freight())) {
      against.put(Reason.NO_PRICE_FOR_EQUIPMENT, "no price for all of " + request.load());
    }
    if (!Commodities.builtIn().fit(rate.scope(), request.goods())) {
      against.put(
          Reason.COMMODITY_DOES_NOT_FIT,
          "for %s, not for %s"
              .formatted(
                  String.join(", ", rate.scope().commodities()),
                  request.goods().description().orElse("goods that are not stated")));
    }
    weight(rate).ifPresent(detail -> against.put(Reason.WEIGHT_DOES_NOT_FIT, detail));
    return against;
  }

  private Optional<String> weight(Rate rate) {
    Optional<BigDecimal> each = request.kgEach();
    Optional<String> tooHeavy =
        rate.scope()
            .mostKg()
            .filter(most -> each.filter(kg -> kg.compareTo(most) > 0).isPresent())
            .map(
                most -> "up to %s kg, not %s kg".formatted(plain(most), plain(each.orElseThrow())));
    return tooHeavy.or(() ->
        rate.scope()
            .leastKg()
            .filter(least -> each.filter(kg -> kg.compareTo(least) >= 0).isEmpty())
            .map(least ->
                "from %s kg on, not %s"
                    .formatted(
                        plain(least),
                        each.map(kg -> plain(kg) + " kg").orElse("a weight that is not stated"))));
  }

  private void keepOnly(Agreement.Kind best) {
    for (Dated dated : List.copyOf(left)) {
      if (dated.rate().agreement().kind() != best) {
        drop(dated, goesFirst(best), "goes after a " + spoken(best) + " rate");
      }
    }
  }

  private static Reason goesFirst(Agreement.Kind kind) {
    return switch (kind) {
      case CONTRACT -> Reason.CONTRACT_GOES_FIRST;
      case PRICE_LEVEL -> Reason.PRICE_LEVEL_GOES_FIRST;
      case TARIFF, SPOT -> Reason.TARIFF_GOES_FIRST;
    };
  }

  private static String spoken(Agreement.Kind kind) {
    return switch (kind) {
      case CONTRACT -> "contract";
      case PRICE_LEVEL -> "price level";
      case TARIFF -> "tariff";
      case SPOT -> "spot";
    };
  }

  private void keepWithin(int closest) {
    for (Dated dated : List.copyOf(left)) {
      if (query.distance(dated.rate().lane()) > closest) {
        drop(dated, Reason.CLOSER_LANE_EXISTS, "a rate of a closer port goes first");
      }
    }
  }

  private void drop(Dated dated, Reason reason, String detail) {
    left.remove(dated);
    fallen.add(new Fallen(dated.rate(), Rejected.of(dated.rate(), reason, detail), false));
  }

  /** What would lose anyhow to a contract or a closer port is no near miss. */
  private Fallen judged(Fallen one, Optional<Agreement.Kind> best, int closest) {
    boolean wouldStay =
        best.map(kind ->
                one.rate().agreement().kind().compareTo(kind) <= 0
                    && query.distance(one.rate().lane()) <= closest)
            .orElse(true);
    return new Fallen(one.rate(), one.why(), one.onlyBy() && wouldStay);
  }

  private Optional<NearMiss> notStated(Rate rate) {
    return request.load() instanceof Containers boxes
            && rate.freight() instanceof Freight.PerContainer(var amounts)
        ? boxes.counts().keySet().stream()
            .filter(type -> !amounts.containsKey(type))
            .findFirst()
            .map((Equipment type) -> new NearMiss.NotStatedFor(rate.mode().freightCode(), type))
        : Optional.empty();
  }

  private static String plain(BigDecimal kg) {
    return kg.stripTrailingZeros().toPlainString();
  }
}
