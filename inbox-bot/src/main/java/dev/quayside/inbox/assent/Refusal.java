package dev.quayside.inbox.assent;

import dev.quayside.db.order.LostReason;

/** Whether a customer's words turn a quote down for good. */
public sealed interface Refusal {

  /** He does not take it, and waits for nothing more. */
  record Refused(LostReason reason) implements Refusal {}

  /** He does not, or he asks or wants something beside it, or nobody can be sure. */
  record No() implements Refusal {}
}
