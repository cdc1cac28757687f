package dev.quayside.rates.tracking;

import dev.quayside.rates.tracking.event.Classifier;
import dev.quayside.rates.tracking.event.Event;
import dev.quayside.rates.tracking.event.Milestone;
import dev.quayside.rates.tracking.event.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads when a shipment was to arrive, and how often that changed.
 *
 * @param told of the arrival, in the order in which it was told
 * @param booked of the booking's confirmation, likewise
 * @param stops what kept the cargo meanwhile, likewise
 */
record ArrivalReading(List<Event> told, List<Event> booked, List<Event> stops) {

  /** From day to day; hours are not worth a word. */
  List<ArrivalChange> changes() {
    List<ArrivalChange> changes = new ArrayList<>();
    Optional<Event> before = Optional.empty();
    for (Event event : told.stream().filter(JourneyReading::foretold).toList()) {
      before
          .map(it -> new ArrivalChange(it, event, reason(it, event)))
          .filter(change -> change.daysLater() != 0)
          .ifPresent(changes::add);
      before = Optional.of(event);
    }
    return changes;
  }

  /** The plan that stood when the booking was confirmed, else the first that was told. */
  Optional<Event> promised() {
    List<Event> plans = told.stream().filter(it -> it.how() == Classifier.PLN).toList();
    Optional<Event> confirmed = booked.stream().filter(Event::happened).findFirst();
    return confirmed
        .flatMap(it ->
            plans.stream()
                .filter(plan -> !plan.toldAt().isAfter(it.toldAt()))
                .reduce((_, later) -> later))
        .or(() -> plans.stream().findFirst());
  }

  Optional<Event> announced() {
    return promised().or(() -> told.stream().filter(JourneyReading::foretold).findFirst());
  }

  private Optional<Reason> reason(Event before, Event after) {
    return after
        .reason()
        .or(() ->
            stops.stream()
                .filter(stop -> stop.toldAt().isAfter(before.toldAt()))
                .filter(stop -> !stop.toldAt().isAfter(after.toldAt()))
                .reduce((_, later) -> later)
                .map(stop ->
                    stop.milestone() == Milestone.ROLLED
                        ? Reason.ROLLED
                        : stop.reason().orElse(Reason.INSPECTION)));
  }
}
