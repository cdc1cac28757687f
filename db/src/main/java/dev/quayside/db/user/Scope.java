package dev.quayside.db.user;

/** What a program's key lets it do, within what its user may. */
public enum Scope {
  /** Look everything up. */
  READ,
  /** Hand sheets in, publish them, take them back, name their kinds. */
  SHEETS,
  /** Add and end margins, floors and exchange rates. */
  RULES,
  /** Approve and decline quotes below their floor, in its user's name. */
  APPROVE,
  /** File shipments and tell what happens to them. */
  EVENTS,
  /** File papers of shipments, and tell how their bills of lading stand. */
  PAPERS,
  /** File invoices and payments, and say whether shipments may be handed out. */
  CHARGES
}
