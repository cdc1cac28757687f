package dev.quayside.inbox.read.draft;

import java.util.Locale;

/** How sure a fact is, by the way it was read; the surest first. */
public enum Sure {
  /** The words can mean nothing else: 3x40HQ, 18 tons, a place in a lane. */
  EXACT,
  /** It stands under its name: "POL: …", a column of a table. */
  LABELLED,
  /** It follows from other facts: a weight of each box times the boxes. */
  COMPUTED,
  /** The wording suggests it; nothing announces it. */
  GUESSED,
  /** It was said in an earlier letter that the new words point at. */
  HISTORY;

  /** The name in a printed answer, such as "labelled". */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
