package dev.quayside.rates.rehearsal.check;

import static java.util.stream.Collectors.toSet;

import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.rehearsal.change.Counterparts.Pair;
import dev.quayside.rates.rehearsal.doubt.Doubt;
import dev.quayside.rates.rehearsal.doubt.Warning.Raised;
import dev.quayside.rates.rehearsal.evidence.Evidence;
import dev.quayside.rates.rehearsal.evidence.Regions;
import dev.quayside.rates.rehearsal.evidence.Trends;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.schedule.TransitTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Doubts a port: a lane the line never had, where another one should stand, or all by itself. */
final class LaneCheck {

  /** So many rows to one part of the world are no slip. */
  private static final int A_SECTION = 3;

  /** Signs that a new lane stands where a missing one stood: rows around it, days, price. */
  private static final int SIGNS = 2;

  private static final double CLOSE = 1.25;

  private static final double VERY_CLOSE = 1.07;

  /** Beside the middle of its region; a port at its far end takes twice as long. */
  private static final double UNLIKE = 2.2;

  private static final int UNLIKE_DAYS = 10;
  private static final int ENOUGH = 4;

  private record LineLane(String scac, Lane lane) {}

  private final Evidence evidence;
  private final Neighbours now;
  private final Neighbours before;
  private final Map<List<String>, List<Rate>> goneByEnd = new HashMap<>();
  private final Set<LineLane> known = new HashSet<>();
  private final Set<String> tradesBefore = new HashSet<>();
  private final Map<String, Set<RateSource>> trades = new HashMap<>();
  private final Map<String, List<Double>> days = new HashMap<>();
  private final Map<String, Double> middleDays = new HashMap<>();

  private LaneCheck(Evidence evidence) {
    this.evidence = evidence;
    now = Neighbours.of(evidence.pairs().stream().map(Pair::now).toList());
    before = Neighbours.of(evidence.live());
    GoneCheck.goneLanes(evidence)
        .forEach(rate ->
            ends(rate)
                .forEach(end -> goneByEnd.computeIfAbsent(end, _ -> new ArrayList<>()).add(rate)));
    for (Rate rate : evidence.live()) {
      known.add(lineAndLane(rate));
      tradesBefore.addAll(trades(rate));
      countDays(rate);
    }
    for (Pair pair : evidence.pairs()) {
      for (String trade : trades(pair.now())) {
        trades.computeIfAbsent(trade, _ -> new HashSet<>()).add(pair.now().source());
      }
      countDays(pair.now());
    }
  }

  static List<Raised> of(Evidence evidence) {
    List<Raised> raised = new ArrayList<>();
    if (evidence.live().isEmpty()) {
      return raised; // all lanes are new
    }
    var check = new LaneCheck(evidence);
    for (Pair pair : evidence.pairs()) {
      if (!check.known.contains(lineAndLane(pair.now()))) {
        check
            .insteadOf(pair.now())
            .or(() -> check.alone(pair.now()))
            .or(() -> check.section(pair.now()))
            .or(() -> check.transit(pair.now()))
            .ifPresent(doubt -> raised.add(new Raised(pair.now(), doubt)));
      }
    }
    return raised;
  }

  private List<String> trades(Rate rate) {
    return List.of(
        "to " + Regions.trade(evidence.regionTo(rate)), "from " + evidence.regionFrom(rate));
  }

  private void countDays(Rate rate) {
    rate.sailing()
        .transit()
        .ifPresent(transit ->
            days.computeIfAbsent(route(rate), _ -> new ArrayList<>())
                .add((double) transit.mostDays()));
  }

  /** A lane that is missing, and much speaks for this one standing in its place. */
  private Optional<Doubt> insteadOf(Rate rate) {
    return ends(rate)
        .flatMap(end -> goneByEnd.getOrDefault(end, List.of()).stream())
        .filter(missing -> signs(missing, rate) >= SIGNS)
        .findFirst()
        .map(missing -> new Doubt.LaneInsteadOf(missing.lane()));
  }

  /** A line's port at either end; a slip spoils one of them, and hardly both. */
  private static Stream<List<String>> ends(Rate rate) {
    String scac = rate.carrier().scac();
    return Stream.of(
        List.of(scac, "from", rate.lane().origin().code()),
        List.of(scac, "to", rate.lane().destination().code()));
  }

  private int signs(Rate missing, Rate rate) {
    Optional<TransitTime> days = missing.sailing().transit();
    boolean sameSection =
        evidence.regionTo(missing).equals(evidence.regionTo(rate))
            && evidence.regionFrom(missing).equals(evidence.regionFrom(rate));
    return (now.above(rate, before.lanesAbove(missing)) ? 1 : 0)
        + (now.below(rate, before.lanesBelow(missing)) ? 1 : 0)
        + (days.isPresent() && days.equals(rate.sailing().transit()) ? 1 : 0)
        + (sameSection ? 1 : 0)
        + (pricesWithin(CLOSE, missing, rate) ? 1 : 0)
        + (pricesWithin(VERY_CLOSE, missing, rate) ? 1 : 0);
  }

  private boolean pricesWithin(double limit, Rate missing, Rate rate) {
    Map<String, UnitPrice> was = evidence.prices().of(missing.freight());
    Map<String, UnitPrice> is = evidence.prices().of(rate.freight());
    double trend = evidence.trends().of(rate);
    return was.keySet().equals(is.keySet())
        && is.entrySet().stream()
            .allMatch(entry ->
                Optional.ofNullable(was.get(entry.getKey()))
                    .flatMap(old -> evidence.worth().ratio(entry.getValue(), old))
                    .filter(ratio -> !FreightCheck.far(ratio / trend, limit))
                    .isPresent());
  }

  /** The only one to or from its part of the world. */
  private Optional<Doubt> alone(Rate rate) {
    return trades(rate).stream()
        .filter(trade -> !tradesBefore.contains(trade))
        .filter(trade -> trades.getOrDefault(trade, Set.of()).size() < A_SECTION)
        .findFirst()
        .map(trade ->
            new Doubt.RegionNew(
                trade.startsWith("to ") ? evidence.regionTo(rate) : evidence.regionFrom(rate)));
  }

  /** The rows above and below it are both for one region, and this one is for another. */
  private Optional<Doubt> section(Rate rate) {
    Set<String> above = regions(rate, now.lanesAbove(rate));
    String own = evidence.regionTo(rate);
    return above.size() == 1
            && !above.contains(own)
            && above.equals(regions(rate, now.lanesBelow(rate)))
        ? Optional.of(new Doubt.OutOfSection(own, above.iterator().next()))
        : Optional.empty();
  }

  private Set<String> regions(Rate rate, Set<Lane> lanes) {
    return lanes.stream()
        .map(lane -> evidence.regions().of(rate.mode(), lane.destination()))
        .collect(toSet());
  }

  private Optional<Doubt> transit(Rate rate) {
    List<Double> usual = days.getOrDefault(route(rate), List.of());
    if (rate.sailing().transit().isEmpty() || usual.size() <= ENOUGH) {
      return Optional.empty();
    }
    int is = rate.sailing().transit().get().mostDays();
    int middle = middleDays.computeIfAbsent(route(rate), _ -> Trends.middle(usual)).intValue();
    return Math.abs(is - middle) >= UNLIKE_DAYS
            && FreightCheck.far(Math.max(1, is) / (double) Math.max(1, middle), UNLIKE)
        ? Optional.of(new Doubt.TransitUnlikeRegion(is, middle, evidence.regionTo(rate)))
        : Optional.empty();
  }

  private String route(Rate rate) {
    return rate.mode() + evidence.regionFrom(rate) + "-" + evidence.regionTo(rate);
  }

  private static LineLane lineAndLane(Rate rate) {
    return new LineLane(rate.carrier().scac(), rate.lane());
  }
}
