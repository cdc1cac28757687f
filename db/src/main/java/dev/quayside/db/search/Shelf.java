package dev.quayside.db.search;

/** Where things lie that can be searched for. */
public enum Shelf {
  INQUIRIES,
  QUOTES,
  ORDERS,
  CUSTOMERS,
  TASKS,
  SHIPMENTS,
  PARKED_MAILS
}
