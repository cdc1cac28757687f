package dev.quayside.rates.tracking;

import static java.util.Comparator.comparing;

import dev.quayside.rates.tracking.event.Classifier;
import dev.quayside.rates.tracking.event.Event;
import dev.quayside.rates.tracking.event.Milestone;
import dev.quayside.rates.tracking.event.Side;
import dev.quayside.rates.tracking.route.Call;
import dev.quayside.rates.tracking.route.Leg.Means;
import dev.quayside.rates.tracking.route.Route;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sets up the points of a way: those that every shipment comes past, and those that were told.
 *
 * @param calls what was told of each, in the order in which it was told
 */
record Points(Route route, Set<String> containers, Set<Side> sight, Map<Call, List<Event>> calls) {

  private static final Set<Milestone> BY_SEA =
      EnumSet.of(
          Milestone.BOOKED,
          Milestone.EMPTY_OUT,
          Milestone.GATE_IN,
          Milestone.LOADED,
          Milestone.DEPARTED,
          Milestone.TS_ARRIVED,
          Milestone.TS_DISCHARGED,
          Milestone.TS_LOADED,
          Milestone.TS_DEPARTED,
          Milestone.ARRIVED,
          Milestone.DISCHARGED,
          Milestone.IMPORT_CUSTOMS,
          Milestone.CARRIER_RELEASE,
          Milestone.AVAILABLE,
          Milestone.GATE_OUT,
          Milestone.EMPTY_IN);

  /** Loose cargo and air cargo come in no box of their own. */
  private static final Set<Milestone> WITHOUT_BOX =
      EnumSet.of(
          Milestone.BOOKED,
          Milestone.CARGO_RECEIVED,
          Milestone.DEPARTED,
          Milestone.TS_ARRIVED,
          Milestone.TS_DEPARTED,
          Milestone.ARRIVED,
          Milestone.IMPORT_CUSTOMS,
          Milestone.AVAILABLE,
          Milestone.DELIVERED);

  List<Point> all() {
    boolean boxes =
        !containers.isEmpty() && route.main().stream().noneMatch(leg -> leg.means() == Means.AIR);
    Set<Milestone> usual = boxes ? BY_SEA : WITHOUT_BOX;
    List<String> between = between();
    List<Point> points = new ArrayList<>();
    for (Milestone milestone : Milestone.values()) {
      if (milestone == Milestone.TS_ARRIVED) {
        between.forEach(port -> inBetween(port, usual, points));
      } else if (!milestone.inBetween() && milestone.leadsOn()) {
        add(new Call(milestone, ""), usual, points);
      }
    }
    return points;
  }

  /** The ports in between of the way, then those it did not foresee, as cargo came there. */
  private List<String> between() {
    Set<String> ports = new LinkedHashSet<>(route.between());
    calls.entrySet().stream()
        .filter(entry -> entry.getKey().milestone().inBetween())
        .sorted(comparing(entry -> entry.getValue().getFirst().when()))
        .forEach(entry -> ports.add(entry.getKey().place()));
    return List.copyOf(ports);
  }

  private void inBetween(String port, Set<Milestone> usual, List<Point> points) {
    for (Milestone milestone : Milestone.values()) {
      if (milestone.inBetween()) {
        add(new Call(milestone, port), usual, points);
      }
    }
  }

  private void add(Call call, Set<Milestone> usual, List<Point> points) {
    List<Event> told = calls.getOrDefault(call, List.of());
    boolean shown = sight.contains(call.milestone().side());
    if (shown && (!told.isEmpty() || usual.contains(call.milestone()))) {
      points.add(point(call, told));
    }
  }

  private Point point(Call call, List<Event> told) {
    List<Event> happened = told.stream().filter(Event::happened).toList();
    boolean whole = happened.stream().anyMatch(event -> event.container().isEmpty());
    int of = call.milestone().byContainer() && !whole ? containers.size() : 0;
    Map<String, Event> each = new HashMap<>();
    happened.forEach(event -> each.put(event.container().orElse(""), event));
    int done = (int) each.keySet().stream().filter(containers::contains).count();
    return new Point(
        call.milestone(),
        place(call, told),
        newest(told, Classifier.PLN),
        newest(told, Classifier.EST),
        each.values().stream().max(comparing(Event::when)),
        of == 0 ? 0 : done,
        of);
  }

  private static Optional<Event> newest(List<Event> told, Classifier how) {
    return told.stream().filter(event -> event.how() == how).reduce((_, later) -> later);
  }

  private String place(Call call, List<Event> told) {
    return call.place().isEmpty()
        ? told.stream()
            .flatMap(event -> event.place().stream())
            .reduce((_, later) -> later)
            .orElseGet(() -> usualPlace(call.milestone()))
        : call.place();
  }

  private String usualPlace(Milestone milestone) {
    return switch (milestone) {
      case EMPTY_OUT,
          STUFFED,
          CARGO_RECEIVED,
          GATE_IN,
          EXPORT_CUSTOMS,
          MANIFESTED,
          LOADED,
          DEPARTED ->
          route.loading();
      case ARRIVED, DISCHARGED, IMPORT_CUSTOMS, AVAILABLE, GATE_OUT -> route.discharge();
      default -> "";
    };
  }
}
