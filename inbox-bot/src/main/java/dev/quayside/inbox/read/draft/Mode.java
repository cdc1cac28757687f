package dev.quayside.inbox.read.draft;

/** How the main carriage goes. */
public enum Mode {
  /** Whole sea containers. */
  FCL,
  /** Loose cargo that shares a sea container. */
  LCL,
  AIR,
  ROAD,
  RAIL,
  /** By courier, door to door. */
  EXPRESS
}
