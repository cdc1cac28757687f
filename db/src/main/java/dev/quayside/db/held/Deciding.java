package dev.quayside.db.held;

/** What comes of approving or declining. */
public sealed interface Deciding {

  record Done() implements Deciding {}

  /** Somebody else was first; what he said counts. */
  record DecidedBefore(HeldInquiry by) implements Deciding {}

  /** What was looked at is not what is held by now. */
  record Changed() implements Deciding {}

  /** Nothing of that number is, or was, held. */
  record NotHeld() implements Deciding {}
}
