package dev.quayside.inbox.verdict;

/** Where colleagues see a mail; nothing is dropped. */
public enum Seen {
  /** Dealt with as a customer's. */
  INQUIRIES,
  /** A task for sales. */
  TASKS,
  /** Among what came in; nobody has to do anything. */
  FILED,
  /** Beside the answer of ours that it speaks of. */
  OUTBOX,
  /** Among what could not be opened. */
  PARKED
}
