package dev.quayside.rates.tracking.event;

import java.util.EnumSet;
import java.util.Set;

/**
 * Whose business something on the way is. What any carrier's page tells of a container is
 * everybody's; what is between one party and its customs, depot or door stays with that party.
 */
public enum Side {
  WAY,
  ORIGIN,
  DESTINATION;

  public static Set<Side> all() {
    return EnumSet.allOf(Side.class);
  }
}
