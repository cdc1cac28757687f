package dev.quayside.rates.tracking;

import dev.quayside.rates.tracking.event.Event;
import dev.quayside.rates.tracking.event.Milestone;
import java.util.Optional;

/**
 * One point of the way with what is planned, expected and true of it, each apart from the others.
 *
 * @param place the port in between that it is at, or where it was told to be; "" where nobody said
 * @param plan the newest one
 * @param estimate the newest one
 * @param actual what was told last of its happening; for several containers, of the last one
 * @param done containers to which it has happened
 * @param of containers in all; 0 where it does not happen to each by itself
 */
public record Point(
    Milestone milestone,
    String place,
    Optional<Event> plan,
    Optional<Event> estimate,
    Optional<Event> actual,
    int done,
    int of) {

  /** Whether it is behind all of the cargo. */
  public boolean happened() {
    return actual.isPresent() && done >= of;
  }

  /** Whether it has happened to some containers, and not yet to all. */
  public boolean inPart() {
    return actual.isPresent() && done < of;
  }

  /** What holds now: what happened, else whichever of plan and estimate was told last. */
  public Optional<Event> now() {
    if (happened()) {
      return actual;
    }
    if (plan.isPresent() && estimate.isPresent()) {
      return plan.get().toldAt().isAfter(estimate.get().toldAt()) ? plan : estimate;
    }
    return estimate.or(() -> plan);
  }
}
