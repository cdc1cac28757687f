package dev.quayside.db.draft;

/** How far a letter that waits for sales has come. */
public enum DraftState {
  WAITING,
  SENT,
  DISCARDED,
  /** A newer mail of the conversation, or a newer answer, made it out of date. */
  OVERTAKEN
}
