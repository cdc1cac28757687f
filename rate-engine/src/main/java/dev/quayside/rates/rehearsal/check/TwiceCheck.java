package dev.quayside.rates.rehearsal.check;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.rehearsal.change.Counterparts.Pair;
import dev.quayside.rates.rehearsal.change.PriceList;
import dev.quayside.rates.rehearsal.change.RateKey;
import dev.quayside.rates.rehearsal.doubt.Doubt;
import dev.quayside.rates.rehearsal.doubt.Warning.Raised;
import dev.quayside.rates.rehearsal.evidence.Evidence;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.schedule.Validity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Doubts two rows that price the same lane for the same days. Two services of a line are two rows;
 * where nothing but the days at sea tells them apart, the live rates must have had both.
 */
final class TwiceCheck {

  /** Further rows of one lane are not compared each with each. */
  private static final int COMPARED = 20;

  private TwiceCheck() {}

  static List<Raised> of(Evidence evidence) {
    Map<RateKey, List<Rate>> live = evidence.live().stream().collect(groupingBy(RateKey::of));
    Map<RateKey, List<Rate>> seen = new HashMap<>();
    List<Raised> raised = new ArrayList<>();
    for (Pair pair : evidence.pairs()) {
      Rate rate = pair.now();
      RateKey key = RateKey.of(rate);
      List<Rate> earlier = seen.computeIfAbsent(key, _ -> new ArrayList<>(1));
      if (earlier.isEmpty()) {
        earlier.add(rate);
        continue;
      }
      boolean once = once(live.getOrDefault(key, List.of()));
      earlier.stream()
          .limit(COMPARED)
          .flatMap(other -> doubt(other, rate, once).stream())
          .findFirst()
          .ifPresent(doubt -> raised.add(new Raised(rate, doubt)));
      earlier.add(rate);
    }
    return raised;
  }

  private static Optional<Doubt> doubt(Rate other, Rate rate, boolean onceBefore) {
    if (!overlap(other.validity(), rate.validity())
        || other.source().equals(rate.source())
        || !alike(other, rate, onceBefore)) {
      return Optional.empty();
    }
    Map<String, UnitPrice> theirs = PriceList.of(other.freight());
    return PriceList.of(rate.freight()).entrySet().stream()
        .filter(entry -> !entry.getValue().equals(theirs.get(entry.getKey())))
        .findFirst()
        .<Doubt>map(entry ->
            new Doubt.TwoPrices(
                other.source(),
                entry.getKey(),
                entry.getValue(),
                Optional.ofNullable(theirs.get(entry.getKey())).orElse(entry.getValue())))
        .or(() -> Optional.of(new Doubt.Twice(other.source())));
  }

  /** Nothing tells the two rows apart that a line would mean. */
  private static boolean alike(Rate one, Rate other, boolean onceBefore) {
    boolean sameService =
        one.sailing().service().equals(other.sailing().service())
            && one.sailing().via().equals(other.sailing().via())
            && one.sailing().routing() == other.sailing().routing()
            && one.sailing().departures().equals(other.sailing().departures());
    return sameService && (onceBefore || one.sailing().equals(other.sailing()));
  }

  /** There was a live price, and never two for one day. */
  private static boolean once(List<Rate> live) {
    List<Validity> sorted =
        live.stream().map(Rate::validity).sorted(comparing(Validity::from)).toList();
    return !live.isEmpty()
        && IntStream.range(1, sorted.size())
            .noneMatch(i -> overlap(sorted.get(i - 1), sorted.get(i)));
  }

  private static boolean overlap(Validity one, Validity other) {
    return !one.to().isBefore(other.from()) && !other.to().isBefore(one.from());
  }
}
