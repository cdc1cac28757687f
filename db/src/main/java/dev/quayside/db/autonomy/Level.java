package dev.quayside.db.autonomy;

/** How much of an answer the robot does alone; each level leaves it more. */
public enum Level {
  /** It only writes a draft; sales answer. */
  OFF,
  /** It writes the letter, and sales send it. */
  CO_PILOT,
  /** It sends the letter, and sales look at it afterwards. */
  SUPERVISED,
  /** It sends the letter. */
  AUTONOMOUS
}
