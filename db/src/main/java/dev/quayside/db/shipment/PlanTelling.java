package dev.quayside.db.shipment;

import dev.quayside.rates.tracking.event.Classifier;
import dev.quayside.rates.tracking.event.Event;
import dev.quayside.rates.tracking.event.Milestone;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a filed plan tells that the shipment's history does not say yet. */
final class PlanTelling {

  private final Filing filing;
  private final String number;
  private final List<Event> told;

  /**
   * For a shipment.
   *
   * @param told of it so far, in the order in which it was received
   */
  PlanTelling(Filing filing, String number, List<Event> told) {
    this.filing = filing;
    this.number = number;
    this.told = told;
  }

  List<ToldEvent> news(Instant now) {
    List<ToldEvent> news = new ArrayList<>();
    for (PlannedLeg leg : filing.legs()) {
      leg.departs()
          .flatMap(when -> planned(Milestone.DEPARTED, leg.leg().from(), when, leg, now))
          .ifPresent(news::add);
      leg.arrives()
          .flatMap(when -> planned(Milestone.ARRIVED, leg.leg().to(), when, leg, now))
          .ifPresent(news::add);
    }
    boolean known =
        told.stream().anyMatch(it -> it.milestone() == Milestone.BOOKED && it.happened());
    if (filing.confirmed() && !known) {
      OffsetDateTime when = now.atOffset(ZoneOffset.UTC);
      news.add(telling(Milestone.BOOKED, Classifier.ACT, when, Optional.empty(), "", now));
    }
    return news;
  }

  /** A plan that says the same as before is no news. */
  private Optional<ToldEvent> planned(
      Milestone milestone, String place, OffsetDateTime when, PlannedLeg leg, Instant now) {
    Optional<Event> before =
        told.stream()
            .filter(it -> it.milestone() == milestone && it.how() == Classifier.PLN)
            .filter(it -> it.place().equals(Optional.of(place)))
            .reduce((_, later) -> later);
    return before.filter(it -> it.when().isEqual(when)).isPresent()
        ? Optional.empty()
        : Optional.of(
            telling(milestone, Classifier.PLN, when, Optional.of(place), leg.leg().aboard(), now));
  }

  private ToldEvent telling(
      Milestone milestone,
      Classifier how,
      OffsetDateTime when,
      Optional<String> place,
      String vessel,
      Instant now) {
    return new ToldEvent(
        Optional.empty(),
        new ToldEvent.Named(Optional.of(number), Optional.empty(), Optional.empty()),
        new Event(
            milestone,
            how,
            when,
            place,
            Optional.empty(),
            Optional.of(vessel).filter(it -> !it.isEmpty()),
            how == Classifier.PLN ? filing.reason() : Optional.empty(),
            now),
        filing.source(),
        "");
  }
}
