package dev.quayside.rates.tracking.event;

/** What an event is about: DCSA eventType (track and trace 2.2). */
public enum EventType {
  /** Papers, customs and releases. */
  SHIPMENT,
  /** The vessel, train, truck or aircraft. */
  TRANSPORT,
  /** One container. */
  EQUIPMENT
}
