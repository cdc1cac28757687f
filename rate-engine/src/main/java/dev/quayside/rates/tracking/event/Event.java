package dev.quayside.rates.tracking.event;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * One thing told of a shipment, as it was told; it is never changed, only followed by another.
 *
 * @param when on the clock of the place it happens at; 00:00 where only the day was told
 * @param place the code its place is filed under, where one was named
 * @param container ISO 6346; empty for what is told of the whole shipment
 * @param vessel what it is aboard, where that was told
 * @param toldAt when its source made it known; which of two estimates is newer, this decides
 */
public record Event(
    Milestone milestone,
    Classifier how,
    OffsetDateTime when,
    Optional<String> place,
    Optional<String> container,
    Optional<String> vessel,
    Optional<Reason> reason,
    Instant toldAt) {

  /** Whether it is told that it did happen. */
  public boolean happened() {
    return how == Classifier.ACT;
  }
}
