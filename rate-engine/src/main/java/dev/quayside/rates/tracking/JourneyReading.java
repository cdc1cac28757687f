package dev.quayside.rates.tracking;

import static java.util.Comparator.comparing;

import dev.quayside.rates.tracking.event.Classifier;
import dev.quayside.rates.tracking.event.Event;
import dev.quayside.rates.tracking.event.EventType;
import dev.quayside.rates.tracking.event.Milestone;
import dev.quayside.rates.tracking.event.Side;
import dev.quayside.rates.tracking.route.Call;
import dev.quayside.rates.tracking.route.Route;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what was told of a shipment into how it stands. */
final class JourneyReading {

  /** After one of these, whatever held the cargo holds it no more. */
  private static final Set<Milestone> LEADS_ON =
      EnumSet.of(
          Milestone.EXPORT_CUSTOMS,
          Milestone.LOADED,
          Milestone.DEPARTED,
          Milestone.TS_LOADED,
          Milestone.TS_DEPARTED,
          Milestone.IMPORT_CUSTOMS,
          Milestone.AVAILABLE,
          Milestone.GATE_OUT,
          Milestone.DELIVERED,
          Milestone.EMPTY_IN);

  /** After one of these, cargo that was left behind is on its way again. */
  private static final Set<Milestone> ABOARD =
      EnumSet.of(Milestone.LOADED, Milestone.DEPARTED, Milestone.TS_LOADED, Milestone.TS_DEPARTED);

  private final Route route;
  private final Set<Side> sight;

  /** What may be seen, in the order in which it was told. */
  private final Map<Call, List<Event>> calls = new LinkedHashMap<>();

  private final Points points;

  JourneyReading(Route route, Set<String> containers, List<Event> told, Set<Side> sight) {
    this.route = route;
    this.sight = sight;
    // Of two told at one time the one received later counts: the sort is stable.
    List<Event> inOrder = told.stream().sorted(comparing(Event::toldAt)).toList();
    Set<String> handled = handled(inOrder);
    Optional<Instant> sailed = sailed(inOrder, handled);
    for (Event event : inOrder) {
      route
          .means(event.milestone(), event.place().orElse(""), handled)
          .filter(call -> sight.contains(side(call, event, sailed)))
          .ifPresent(call -> calls.computeIfAbsent(call, _ -> new ArrayList<>()).add(event));
    }
    points = new Points(route, containers, sight, calls);
  }

  Journey journey() {
    List<Point> all = points.all();
    List<Event> arrivals = of(Milestone.ARRIVED);
    var arrival = new ArrivalReading(arrivals, of(Milestone.BOOKED), stops());
    Optional<Event> hold = hold(all);
    Optional<Event> rolled = rolled(all, arrivals);
    Optional<Event> now =
        all.stream()
            .filter(point -> point.milestone() == Milestone.ARRIVED)
            .findFirst()
            .flatMap(Point::now)
            .filter(event -> event.happened() || rolled.isEmpty());
    return new Journey(
        route,
        sight,
        all,
        stage(all, hold),
        last(all),
        next(all),
        now,
        arrival.changes(),
        arrival.promised(),
        arrival.announced(),
        hold,
        rolled);
  }

  /** Where containers were lifted, the way foreseeing it or not. */
  private static Set<String> handled(List<Event> told) {
    Set<String> places = new HashSet<>();
    for (Event event : told) {
      switch (event.milestone()) {
        case LOADED, DISCHARGED, TS_LOADED, TS_DISCHARGED, TS_ARRIVED, TS_DEPARTED ->
            event.place().ifPresent(places::add);
        default -> {}
      }
    }
    return places;
  }

  private Optional<Instant> sailed(List<Event> told, Set<String> handled) {
    return told.stream()
        .filter(Event::happened)
        .filter(event ->
            route
                .means(event.milestone(), event.place().orElse(""), handled)
                .filter(call -> call.milestone() == Milestone.DEPARTED)
                .isPresent())
        .map(event -> event.when().toInstant())
        .findFirst();
  }

  /** What stops cargo is the business of the end where it does. */
  private Side side(Call call, Event event, Optional<Instant> sailed) {
    if (call.milestone() != Milestone.HOLD && call.milestone() != Milestone.SHORT) {
      return call.milestone().side();
    }
    String place = event.place().orElse("");
    if (place.equals(route.loading())) {
      return Side.ORIGIN;
    }
    if (route.between().contains(place)) {
      return Side.WAY;
    }
    return place.isEmpty() && sailed.filter(it -> event.when().toInstant().isAfter(it)).isEmpty()
        ? Side.ORIGIN
        : Side.DESTINATION;
  }

  private List<Event> of(Milestone milestone) {
    return calls.entrySet().stream()
        .filter(entry -> entry.getKey().milestone() == milestone)
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  private List<Event> stops() {
    List<Event> stops = new ArrayList<>(of(Milestone.ROLLED));
    stops.addAll(of(Milestone.HOLD));
    stops.sort(comparing(Event::toldAt));
    return stops;
  }

  /** Where it was moved last; papers say something only until it moves. */
  private static Optional<Point> last(List<Point> all) {
    Optional<Point> moved = latest(all.stream().filter(JourneyReading::moves).toList());
    return moved.or(() -> latest(all));
  }

  private static boolean moves(Point point) {
    return point.milestone().type() != EventType.SHIPMENT;
  }

  private static Optional<Point> latest(List<Point> all) {
    Optional<Point> last = Optional.empty();
    for (Point point : all) {
      boolean later =
          point.actual().isPresent()
              && last.flatMap(Point::actual)
                  .filter(it -> it.when().isAfter(point.actual().orElseThrow().when()))
                  .isEmpty();
      last = later ? Optional.of(point) : last;
    }
    return last;
  }

  /** The first that is not behind the cargo, after the furthest it was moved. */
  private static Optional<Point> next(List<Point> all) {
    int furthest = -1;
    for (int i = 0; i < all.size(); i++) {
      furthest = all.get(i).happened() && moves(all.get(i)) ? i : furthest;
    }
    return all.stream().skip(furthest + 1L).filter(point -> !point.happened()).findFirst();
  }

  private static Stage stage(List<Point> all, Optional<Event> hold) {
    Stage stage = Stage.BOOKED;
    Set<Milestone> behind = EnumSet.noneOf(Milestone.class);
    for (Point point : all) {
      if (point.happened()) {
        behind.add(point.milestone());
        Stage reached = Stage.reachedBy(point.milestone()).orElse(stage);
        stage = reached.compareTo(stage) > 0 ? reached : stage;
      }
    }
    boolean free =
        behind.contains(Milestone.DISCHARGED)
            && behind.contains(Milestone.IMPORT_CUSTOMS)
            && behind.contains(Milestone.CARRIER_RELEASE);
    if (stage == Stage.ARRIVED && free) {
      stage = Stage.TO_COLLECT;
    }
    return stage == Stage.TO_COLLECT && hold.isPresent() ? Stage.ARRIVED : stage;
  }

  private Optional<Event> hold(List<Point> all) {
    Optional<Event> hold =
        of(Milestone.HOLD).stream().filter(Event::happened).max(comparing(Event::when));
    return hold.filter(stop -> noneAfter(all, LEADS_ON, stop));
  }

  private static boolean noneAfter(List<Point> all, Set<Milestone> which, Event stop) {
    return all.stream()
        .filter(point -> which.contains(point.milestone()))
        .flatMap(point -> point.actual().stream())
        .noneMatch(event -> event.when().isAfter(stop.when()));
  }

  private Optional<Event> rolled(List<Point> all, List<Event> arrivals) {
    Optional<Event> rolled = of(Milestone.ROLLED).stream().max(comparing(Event::toldAt));
    return rolled.filter(stop ->
        arrivals.stream().noneMatch(told -> told.toldAt().isAfter(stop.toldAt()))
            && noneAfter(all, ABOARD, stop));
  }

  /** What is only meant to happen. */
  static boolean foretold(Event event) {
    return event.how() != Classifier.ACT;
  }
}
