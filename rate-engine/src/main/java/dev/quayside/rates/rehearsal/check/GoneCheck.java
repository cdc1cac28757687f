package dev.quayside.rates.rehearsal.check;

import static java.util.stream.Collectors.groupingBy;

import dev.quayside.rates.place.Lane;
import dev.quayside.rates.rehearsal.change.Counterparts.Pair;
import dev.quayside.rates.rehearsal.doubt.Doubt;
import dev.quayside.rates.rehearsal.doubt.Warning.Raised;
import dev.quayside.rates.rehearsal.evidence.Evidence;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Doubts that many lanes, or all of a port or region, are gone; one or two in a while is usual. */
final class GoneCheck {

  private static final int MANY = 3;
  private static final double MUCH = 0.08;

  private record LineLane(Mode mode, String scac, Lane lane) {
    static LineLane of(Rate rate) {
      return new LineLane(rate.mode(), rate.carrier().scac(), rate.lane());
    }
  }

  private GoneCheck() {}

  static List<Raised> of(Evidence evidence) {
    if (evidence.live().isEmpty()) {
      return List.of();
    }
    List<Rate> had = oncePerLane(evidence.live());
    List<Rate> gone = goneLanes(evidence).toList();
    List<Raised> raised = new ArrayList<>();
    if (gone.stream().map(Rate::source).distinct().count() < MANY) {
      return raised;
    }
    whole(had, gone, evidence::regionTo, raised);
    whole(had, gone, rate -> rate.lane().origin().code(), raised);
    whole(had, gone, rate -> rate.carrier().scac(), raised);
    if (gone.size() > had.size() * MUCH) {
      var doubt = new Doubt.LanesGone(gone.size(), had.size(), "");
      gone.forEach(rate -> raised.add(new Raised(rate, doubt)));
    }
    return raised;
  }

  private static void whole(
      List<Rate> had, List<Rate> gone, Function<Rate, String> where, List<Raised> raised) {
    Map<String, Long> all = had.stream().collect(groupingBy(where, Collectors.counting()));
    gone.stream()
        .collect(groupingBy(where))
        .forEach((place, rates) -> {
          if (rates.size() >= MANY
              && rates.size() < had.size()
              && all.getOrDefault(place, 0L) == rates.size()) {
            var doubt = new Doubt.LanesGone(rates.size(), rates.size(), place);
            rates.forEach(rate -> raised.add(new Raised(rate, doubt)));
          }
        });
  }

  private static List<Rate> oncePerLane(List<Rate> live) {
    Set<LineLane> seen = new HashSet<>();
    return live.stream().filter(rate -> seen.add(LineLane.of(rate))).toList();
  }

  /** The lanes of a line that it had and that are not in the new sheet. */
  static Stream<Rate> goneLanes(Evidence evidence) {
    Set<LineLane> kept =
        evidence.pairs().stream().map(Pair::now).map(LineLane::of).collect(Collectors.toSet());
    return oncePerLane(evidence.live()).stream().filter(rate -> !kept.contains(LineLane.of(rate)));
  }
}
