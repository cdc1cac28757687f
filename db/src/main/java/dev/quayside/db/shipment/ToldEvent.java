package dev.quayside.db.shipment;

import dev.quayside.rates.tracking.event.Event;
import java.util.Optional;

/**
 * An event as somebody tells it, and by which numbers he names the shipment.
 *
 * @param id its source's own id of it; told again under it, it is the same
 * @param named the shipment's numbers as far as the source knows them
 * @param source who tells it, such as a carrier or a program
 * @param remark in the source's words, for staff
 */
public record ToldEvent(
    Optional<String> id, Named named, Event event, String source, String remark) {

  /**
   * By which numbers a shipment is named; the container is the event's.
   *
   * @param number ours, such as S1001
   */
  public record Named(Optional<String> number, Optional<String> bl, Optional<String> booking) {}
}
