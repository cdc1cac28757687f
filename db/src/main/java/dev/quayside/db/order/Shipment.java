package dev.quayside.db.order;

/** Whether an order is a shipment of its own. */
public enum Shipment {
  OWN,
  /** A colleague of his accepted a quote for the same cargo before: sales find out. */
  ASKED,
  /** It is the shipment of that earlier order, which goes on; this one does not. */
  SAME
}
