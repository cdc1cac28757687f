package dev.quayside.db.care;

import dev.quayside.db.task.SalesTask;

/** What a customer wants of us beside a price. */
public enum CareKind {
  BOOKING_CHANGE,
  DOCUMENTS,
  DAMAGE,
  DELAY,
  INVOICE,
  COMPLAINT,
  OTHER;

  /** What sales do about it. */
  public SalesTask.Kind task() {
    return switch (this) {
      case BOOKING_CHANGE -> SalesTask.Kind.HANDLE_BOOKING;
      case DAMAGE, DELAY, COMPLAINT -> SalesTask.Kind.HANDLE_COMPLAINT;
      case DOCUMENTS, INVOICE, OTHER -> SalesTask.Kind.ANSWER_QUESTION;
    };
  }
}
