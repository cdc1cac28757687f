package dev.quayside.inbox.read.draft;

import java.util.Locale;

/** What must still be asked before any price can be given, in the order it is asked. */
public enum Missing {
  ORIGIN,
  DESTINATION,
  MODE,
  EQUIPMENT,
  WEIGHT,
  VOLUME,
  COMMODITY;

  /** The name in a stored or printed answer, such as "origin". */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
