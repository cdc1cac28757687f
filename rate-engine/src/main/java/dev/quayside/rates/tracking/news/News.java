package dev.quayside.rates.tracking.news;

import dev.quayside.rates.notice.Occasion;
import dev.quayside.rates.tracking.event.Event;
import dev.quayside.rates.tracking.event.Milestone;
import dev.quayside.rates.tracking.event.Reason;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** One thing that has changed of a shipment, as far as its reader sees it. */
public sealed interface News {

  /** The cargo has come past a point of its way. */
  record Passed(Milestone milestone, String place, Event event) implements News {}

  /**
   * It arrives on another day than he was told.
   *
   * @param before the day he knows
   * @param reason empty where nobody gave one
   */
  record ArrivalMoved(LocalDate before, Event after, Optional<Reason> reason) implements News {

    /** Below 0 where it comes earlier. */
    public long daysLater() {
      return ChronoUnit.DAYS.between(before, after.when().toLocalDate());
    }
  }

  /** It is stopped. */
  record Stopped(Event hold) implements News {}

  /** What stopped it does so no more. */
  record GoesOn() implements News {}

  /** It was left behind for a later vessel. */
  record LeftBehind(Event rolled) implements News {}

  /** Whoever may collect it, can. */
  record Ready() implements News {}

  /** By which of them he may have switched it off. */
  default Occasion occasion() {
    return switch (this) {
      case Passed _ -> Occasion.SHIPMENT_MOVES;
      case ArrivalMoved _ -> Occasion.ARRIVAL_CHANGES;
      case Stopped _, GoesOn _, LeftBehind _ -> Occasion.CARGO_STOPPED;
      case Ready _ -> Occasion.CARGO_READY;
    };
  }

  /** Whether he will ask why, and nobody has said yet. */
  default boolean lacksReason() {
    return switch (this) {
      case ArrivalMoved moved -> moved.daysLater() > 0 && moved.reason().isEmpty();
      case Stopped(Event hold) -> hold.reason().isEmpty();
      case Passed _, GoesOn _, LeftBehind _, Ready _ -> false;
    };
  }
}
