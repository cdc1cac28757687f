package dev.quayside.notifier.quotation.words;

import java.util.Locale;

/** What a house may leave out of its papers; all else is needed. */
public enum Piece {
  /** The square by which a quote is accepted, and its address. */
  CODE,
  /** That free time is counted for demurrage and detention together. */
  FREE_TIME_NOTE,
  /** That space is confirmed on booking. */
  SPACE_NOTE,
  /** What has changed since the version before. */
  CHANGES;

  /** As it is written in a template. */
  public String named() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
