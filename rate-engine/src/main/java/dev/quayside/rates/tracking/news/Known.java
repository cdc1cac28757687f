package dev.quayside.rates.tracking.news;

import dev.quayside.rates.tracking.Journey;
import dev.quayside.rates.tracking.Point;
import dev.quayside.rates.tracking.Stage;
import dev.quayside.rates.tracking.event.Event;
import dev.quayside.rates.tracking.event.Milestone;
import dev.quayside.rates.tracking.event.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody knows of a shipment: how it stood when he was told last.
 *
 * @param passed points behind the cargo, such as "DEPARTED" or "TS_ARRIVED SGSIN"
 * @param arrival the day on which he was told that it arrives
 * @param stopped since when it is held, as he knows
 * @param why the reason of that
 * @param leftBehind when it was told that it was rolled
 * @param ready whether it can be collected
 */
public record Known(
    Set<String> passed,
    Optional<LocalDate> arrival,
    Optional<Instant> stopped,
    Optional<Reason> why,
    Optional<Instant> leftBehind,
    boolean ready) {

  /** What nobody is told of is in between, or papers that somebody else looks after. */
  private static final Set<Milestone> WORTH_TELLING =
      EnumSet.of(
          Milestone.BOOKED,
          Milestone.CARGO_RECEIVED,
          Milestone.GATE_IN,
          Milestone.DEPARTED,
          Milestone.TS_ARRIVED,
          Milestone.TS_DEPARTED,
          Milestone.ARRIVED,
          Milestone.DISCHARGED,
          Milestone.RAIL_DEPARTED,
          Milestone.RAIL_ARRIVED,
          Milestone.GATE_OUT,
          Milestone.DELIVERED);

  /** What happened longer ago is history that was filed late. */
  private static final Duration FRESH = Duration.ofDays(7);

  public Known {
    passed = Set.copyOf(passed);
  }

  /** All of how it stands. */
  public static Known of(Journey journey, boolean free) {
    return new Known(
        journey.points().stream()
            .filter(Known::told)
            .map(Known::name)
            .collect(Collectors.toUnmodifiableSet()),
        journey.arrival().map(event -> event.when().toLocalDate()),
        journey.hold().map(hold -> hold.when().toInstant()),
        journey.hold().flatMap(Event::reason),
        journey.rolled().map(Event::toldAt),
        ready(journey, free));
  }

  /** The same for whoever did not know yet that it is let go. */
  public Known beforeRelease() {
    return new Known(passed, arrival, stopped, why, leftBehind, false);
  }

  /** The first day that is named is no change: he has it from his booking, and his page. */
  public Known withFirstDay(Journey now) {
    return arrival.isPresent()
        ? this
        : new Known(
            passed,
            now.arrival().map(event -> event.when().toLocalDate()),
            stopped,
            why,
            leftBehind,
            ready);
  }

  /** What he knows once he was told how it stands; a day that nobody names any more he keeps. */
  public Known and(Journey now, boolean free) {
    Known then = of(now, free);
    Set<String> all = new HashSet<>(passed);
    all.addAll(then.passed);
    return new Known(
        all, then.arrival.or(() -> arrival), then.stopped, then.why, then.leftBehind, then.ready);
  }

  /**
   * What of it he does not know, in the order in which he would ask.
   *
   * @param days by which the arrival must move before he wants to hear of it
   */
  public List<News> news(Journey now, boolean free, int days, Instant moment) {
    List<News> news = new ArrayList<>();
    stops(now, news);
    Instant oldest = moment.minus(FRESH);
    now.points().stream()
        .filter(Known::told)
        .filter(point -> !passed.contains(name(point)))
        .map(point ->
            new News.Passed(point.milestone(), point.place(), point.actual().orElseThrow()))
        .filter(point -> point.event().when().toInstant().isAfter(oldest))
        .forEach(news::add);
    if (!now.arrived()) {
      moved(now).filter(it -> Math.abs(it.daysLater()) >= Math.max(1, days)).ifPresent(news::add);
    }
    if (ready(now, free) && !ready) {
      news.add(new News.Ready());
    }
    return news;
  }

  private void stops(Journey now, List<News> news) {
    now.hold()
        .filter(hold ->
            !stopped.equals(Optional.of(hold.when().toInstant()))
                || (why.isEmpty() && hold.reason().isPresent()))
        .map(News.Stopped::new)
        .ifPresent(news::add);
    if (stopped.isPresent() && now.hold().isEmpty()) {
      news.add(new News.GoesOn());
    }
    now.rolled()
        .filter(rolled -> !leftBehind.equals(Optional.of(rolled.toldAt())))
        .map(News.LeftBehind::new)
        .ifPresent(news::add);
  }

  private Optional<News.ArrivalMoved> moved(Journey now) {
    return arrival.flatMap(before ->
        now.arrival()
            .map(after ->
                new News.ArrivalMoved(
                    before,
                    after,
                    after
                        .reason()
                        .or(() ->
                            now.changes().stream()
                                .reduce((_, later) -> later)
                                .flatMap(change -> change.reason())))));
  }

  private static boolean told(Point point) {
    return point.happened() && WORTH_TELLING.contains(point.milestone());
  }

  private static String name(Point point) {
    return point.milestone().inBetween()
        ? point.milestone() + " " + point.place()
        : point.milestone().name();
  }

  private static boolean ready(Journey journey, boolean free) {
    return journey.stage() == Stage.TO_COLLECT && free;
  }
}
