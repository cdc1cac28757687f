package dev.quayside.inbox.verdict;

/** Who or what wrote a mail. */
public enum Kind {
  /** A person, as far as anybody can tell. */
  HUMAN,
  /** An absence note, a robot's confirmation, a question whether we are a person. */
  AUTO_REPLY,
  /** Something of ours could not be delivered. */
  BOUNCE,
  /** Something of ours is late, and may arrive yet. */
  DELIVERY_DELAY,
  /** Something of ours was delivered, read or thrown away. */
  RECEIPT,
  /** Somebody calls our mail unwanted, or counts it. */
  FEEDBACK,
  /** A letter to all members of a list. */
  LIST,
  /** A letter to many. */
  BULK,
  /** Ours, come back. */
  OWN,
  /** A program's notice, from where nobody reads. */
  NOREPLY,
  /** A machine's word about machines: an alarm, a job's output, a digest of what was held back. */
  ALARM,
  /** A help desk's number for what we wrote. */
  TICKET,
  /** An invitation, or what a calendar answers to one. */
  CALENDAR;

  /** It speaks of a letter of ours, so that people want to see it beside that letter. */
  public boolean speaksOfOurs() {
    return this == BOUNCE || this == DELIVERY_DELAY || this == RECEIPT || this == FEEDBACK;
  }

  /** It may carry a stranger's wish, passed on by a program. */
  public boolean passesOn() {
    return this == NOREPLY || this == BULK || this == LIST;
  }
}
