package dev.quayside.portal.approvals;

import dev.quayside.db.held.HeldInquiry;
import dev.quayside.portal.cases.Refused;

/** Why what somebody said of a held quote does not count. */
public sealed interface NotDecided {

  /** Somebody was quicker. */
  record Before(HeldInquiry held) implements NotDecided {}

  /** What was looked at is not what is held by now. */
  record Changed() implements NotDecided {}

  /** The case has moved on, or it is too late. */
  record Stays(Refused why) implements NotDecided {}
}
