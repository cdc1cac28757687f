package dev.quayside.inbox.lasttime;

import dev.quayside.db.lasttime.LastTime;
import dev.quayside.db.lasttime.TakenOver.Part;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Load;
import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Incoterm;
import dev.quayside.rates.tariff.Mode;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What was asked for last time; of several times what they have in common.
 *
 * @param quote the newest of them
 * @param differing in what they differ
 */
record LastFacts(
    LastTime.Quoted quote,
    Optional<Mode> mode,
    Optional<Place> from,
    Optional<Place> to,
    Optional<Load> load,
    Optional<String> goods,
    Optional<BigDecimal> kg,
    Optional<Incoterm> term,
    Set<String> lines,
    Set<Part> differing) {

  LastFacts {
    lines = Set.copyOf(lines);
    differing = Set.copyOf(differing);
  }

  /**
   * The common facts.
   *
   * @param times at least one, the newest first
   * @param wanted which of them he wants as they were
   */
  static LastFacts of(List<LastTime.Quoted> times, Set<Part> wanted) {
    List<RateRequest> all = times.stream().map(LastTime.Quoted::request).toList();
    var differing = EnumSet.noneOf(Part.class);
    var common = new Common(all, wanted, differing);
    RateRequest last = all.getFirst();
    return new LastFacts(
        times.getFirst(),
        all.stream().allMatch(one -> one.mode() == last.mode())
            ? Optional.of(last.mode())
            : Optional.empty(),
        common.of(Part.FROM, request -> request.origin().code(), last.origin()),
        common.of(Part.TO, request -> request.destination().code(), last.destination()),
        common.of(Part.LOAD, RateRequest::load, last.load()),
        common
            .of(
                Part.GOODS,
                request -> request.goods().description().map(LastFacts::small),
                last.goods().description())
            .flatMap(Function.identity()),
        common
            .of(Part.WEIGHT, request -> request.goods().grossKg(), last.goods().grossKg())
            .flatMap(Function.identity()),
        common.of(Part.TERM, RateRequest::incoterm, last.incoterm()).flatMap(Function.identity()),
        common.of(Part.LINES, RateRequest::carriers, last.carriers()).orElse(Set.of()),
        differing);
  }

  /** The containers it went in. */
  Optional<Containers> boxes() {
    return load.flatMap(it -> it instanceof Containers in ? Optional.of(in) : Optional.empty());
  }

  /** Its weight and measure, where it shared a container or flew. */
  Optional<Loose> loose() {
    return load.flatMap(it -> it instanceof Loose cargo ? Optional.of(cargo) : Optional.empty());
  }

  private static String small(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }

  private record Common(List<RateRequest> all, Set<Part> wanted, Set<Part> differing) {

    <T, K> Optional<T> of(Part part, Function<RateRequest, K> what, T last) {
      if (!wanted.contains(part)) {
        return Optional.empty();
      }
      if (all.stream().map(what).distinct().count() > 1) {
        differing.add(part);
        return Optional.empty();
      }
      return Optional.of(last);
    }
  }
}
