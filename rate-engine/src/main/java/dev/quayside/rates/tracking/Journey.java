package dev.quayside.rates.tracking;

import dev.quayside.rates.tracking.event.Event;
import dev.quayside.rates.tracking.event.Milestone;
import dev.quayside.rates.tracking.event.Reason;
import dev.quayside.rates.tracking.event.Side;
import dev.quayside.rates.tracking.route.Route;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a shipment stands, as somebody may see it: derived from its way and from what was told, never
 * written by hand.
 *
 * @param sight whose business is shown; nothing here was derived from anything else
 * @param points in the order in which cargo comes there, those still to come among them
 * @param last what has happened last
 * @param next what is to happen next
 * @param arrival when it arrives: the arrival itself, else what was told of it last; empty while
 *     nobody knows, also after it was left behind
 * @param changes of the day of arrival, the oldest first
 * @param promised the arrival of the first confirmed plan
 * @param announced what lateness counts from: what was promised, else the first day that was told
 * @param hold it is stopped by, and nothing has led on since
 * @param rolled left behind for a later vessel, and no new day was told since
 */
public record Journey(
    Route route,
    Set<Side> sight,
    List<Point> points,
    Stage stage,
    Optional<Point> last,
    Optional<Point> next,
    Optional<Event> arrival,
    List<ArrivalChange> changes,
    Optional<Event> promised,
    Optional<Event> announced,
    Optional<Event> hold,
    Optional<Event> rolled) {

  private static final Duration A_DAY = Duration.ofDays(1);

  public Journey {
    sight = Set.copyOf(sight);
    points = List.copyOf(points);
    changes = List.copyOf(changes);
  }

  /**
   * Derives it all from what was told.
   *
   * @param containers of the shipment, ISO 6346
   * @param told in the order in which it was received
   * @param sight whose business may be looked at
   */
  public static Journey derivedFrom(
      Route route, Set<String> containers, List<Event> told, Set<Side> sight) {
    return new JourneyReading(route, containers, told, sight).journey();
  }

  public Optional<Point> point(Milestone milestone) {
    return points.stream().filter(point -> point.milestone() == milestone).findFirst();
  }

  public boolean happened(Milestone milestone) {
    return point(milestone).filter(Point::happened).isPresent();
  }

  public boolean arrived() {
    return stage.compareTo(Stage.ARRIVED) >= 0;
  }

  /** Days between the announced arrival and the one that holds now; below 0 where it is early. */
  public long daysLate() {
    return announced
        .flatMap(first ->
            arrival.map(now ->
                ChronoUnit.DAYS.between(first.when().toLocalDate(), now.when().toLocalDate())))
        .orElse(0L);
  }

  /**
   * From when on it is late while it is under way: since a later day was told, or a day after the
   * expected one has passed in silence. Empty once it has arrived.
   */
  public Optional<Instant> lateFrom() {
    if (arrived()) {
      return Optional.empty();
    }
    if (rolled.isPresent()) {
      return rolled.map(Event::toldAt);
    }
    return arrival.map(now -> daysLate() > 0 ? now.toldAt() : now.when().toInstant().plus(A_DAY));
  }

  /** Whether the expected day has passed, and nobody told of an arrival. */
  public boolean overdue(Instant now) {
    return !arrived()
        && arrival.filter(day -> day.when().toInstant().plus(A_DAY).isBefore(now)).isPresent();
  }

  /** What was told before it was left behind counts no more, nor a day that has passed. */
  public boolean stillHolds(Event event, Instant now) {
    return rolled.filter(it -> it.toldAt().isAfter(event.toldAt())).isEmpty()
        && event.when().toInstant().plus(A_DAY).isAfter(now);
  }

  /** Why it comes later than announced, each reason once, the oldest first. */
  public List<Reason> reasons() {
    return changes.stream()
        .filter(change -> change.daysLater() > 0)
        .filter(change -> isAfterAnnounced(change.after()))
        .flatMap(change -> change.reason().stream())
        .distinct()
        .toList();
  }

  private boolean isAfterAnnounced(Event change) {
    return announced.filter(first -> !change.toldAt().isBefore(first.toldAt())).isPresent();
  }
}
