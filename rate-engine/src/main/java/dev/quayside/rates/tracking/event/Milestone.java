package dev.quayside.rates.tracking.event;

import static dev.quayside.rates.tracking.event.EventType.EQUIPMENT;
import static dev.quayside.rates.tracking.event.EventType.SHIPMENT;
import static dev.quayside.rates.tracking.event.EventType.TRANSPORT;

/**
 * A point on the way of a shipment, in the order in which cargo comes there; {@link Milestones}
 * says what each is called.
 */
public enum Milestone {
  BOOKED(SHIPMENT, Side.WAY),
  EMPTY_OUT(EQUIPMENT, Side.ORIGIN),
  STUFFED(EQUIPMENT, Side.ORIGIN),
  CARGO_RECEIVED(EQUIPMENT, Side.ORIGIN),
  GATE_IN(EQUIPMENT, Side.WAY),
  VGM(SHIPMENT, Side.ORIGIN),
  EXPORT_CUSTOMS(SHIPMENT, Side.ORIGIN),
  MANIFESTED(SHIPMENT, Side.ORIGIN),
  LOADED(EQUIPMENT, Side.WAY),
  DEPARTED(TRANSPORT, Side.WAY),
  TS_ARRIVED(TRANSPORT, Side.WAY),
  TS_DISCHARGED(EQUIPMENT, Side.WAY),
  TS_LOADED(EQUIPMENT, Side.WAY),
  TS_DEPARTED(TRANSPORT, Side.WAY),
  ARRIVED(TRANSPORT, Side.WAY),
  DISCHARGED(EQUIPMENT, Side.WAY),
  RAIL_LOADED(EQUIPMENT, Side.WAY),
  RAIL_DEPARTED(TRANSPORT, Side.WAY),
  BORDER(EQUIPMENT, Side.WAY),
  RAIL_ARRIVED(TRANSPORT, Side.WAY),
  IMPORT_CUSTOMS(SHIPMENT, Side.DESTINATION),
  CARRIER_RELEASE(SHIPMENT, Side.DESTINATION),
  NOTIFIED(SHIPMENT, Side.DESTINATION),
  DOCS_DELIVERED(SHIPMENT, Side.DESTINATION),
  AVAILABLE(EQUIPMENT, Side.DESTINATION),
  GATE_OUT(EQUIPMENT, Side.WAY),
  DELIVERED(EQUIPMENT, Side.DESTINATION),
  STRIPPED(EQUIPMENT, Side.DESTINATION),
  EMPTY_IN(EQUIPMENT, Side.WAY),
  /** Left behind for a later vessel; it moves nothing. */
  ROLLED(SHIPMENT, Side.WAY),
  /** Held or inspected; whose business that is, the place says. */
  HOLD(SHIPMENT, Side.DESTINATION),
  /** Loaded or landed in part; whose business that is, the place says. */
  SHORT(SHIPMENT, Side.DESTINATION);

  private final EventType type;
  private final Side side;

  Milestone(EventType type, Side side) {
    this.type = type;
    this.side = side;
  }

  public EventType type() {
    return type;
  }

  public Side side() {
    return side;
  }

  /** Whether it happens to each container by itself. */
  public boolean byContainer() {
    return type == EQUIPMENT;
  }

  /** Whether cargo comes further by it, rather than being stopped. */
  public boolean leadsOn() {
    return compareTo(ROLLED) < 0;
  }

  /** Whether it is at one of the ports in between, of which there may be several. */
  public boolean inBetween() {
    return compareTo(TS_ARRIVED) >= 0 && compareTo(TS_DEPARTED) <= 0;
  }
}
