package dev.quayside.rates.rehearsal.change;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.schedule.Sailing;
import dev.quayside.rates.tariff.schedule.Validity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Each rate of a new sheet beside the one it takes the place of.
 *
 * @param pairs in the order of the sheet
 * @param gone live rates of which the new sheet says nothing any more, in the library's order
 */
public record Counterparts(List<Pair> pairs, List<Rate> gone) {

  /** A new rate and, where there was one, the live rate it is to be compared with. */
  public record Pair(Rate now, Optional<Rate> before) {}

  public Counterparts {
    pairs = List.copyOf(pairs);
    gone = List.copyOf(gone);
  }

  public static Counterparts of(List<Rate> sheet, List<Rate> live) {
    if (live.isEmpty()) {
      return new Counterparts(
          sheet.stream().map(rate -> new Pair(rate, Optional.empty())).toList(), List.of());
    }
    Map<RateKey, List<Rate>> liveByKey = live.stream().collect(groupingBy(RateKey::of));
    Set<RateKey> kept = sheet.stream().map(RateKey::of).collect(toSet());
    return new Counterparts(
        sheet.stream()
            .map(rate ->
                new Pair(rate, closest(rate, liveByKey.getOrDefault(RateKey.of(rate), List.of()))))
            .toList(),
        live.stream().filter(rate -> !kept.contains(RateKey.of(rate))).toList());
  }

  /** The same service first, then the one whose days are the most alike. */
  private static Optional<Rate> closest(Rate rate, List<Rate> candidates) {
    if (candidates.size() < 2) {
      return candidates.stream().findFirst();
    }
    return candidates.stream()
        .max(
            comparingInt((Rate other) -> likeness(rate.sailing(), other.sailing()))
                .thenComparingLong(other -> daysInCommon(rate.validity(), other.validity()))
                .thenComparing(other -> other.validity().to()));
  }

  private static int likeness(Sailing one, Sailing other) {
    return (one.service().equals(other.service()) ? 4 : 0)
        + (one.via().equals(other.via()) ? 2 : 0)
        + (one.transit().equals(other.transit()) ? 1 : 0);
  }

  private static long daysInCommon(Validity one, Validity other) {
    LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
    LocalDate to = one.to().isBefore(other.to()) ? one.to() : other.to();
    return Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
  }
}
