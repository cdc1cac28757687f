package dev.quayside.inbox.read.told;

import dev.quayside.inbox.read.draft.Missing;

/** What a price may hang on, and what to ask where it is left over. */
public enum Kind {
  BOX(Missing.EQUIPMENT),
  PLACE(Missing.DESTINATION),
  /** A country or a coast. */
  AREA(Missing.DESTINATION),
  WEIGHT(Missing.WEIGHT),
  VOLUME(Missing.VOLUME),
  PIECES(Missing.COMMODITY),
  SIZE(Missing.COMMODITY),
  TEMPERATURE(Missing.COMMODITY),
  DATE(Missing.COMMODITY),
  TERM(Missing.COMMODITY),
  CARRIER(Missing.COMMODITY),
  MONEY(Missing.COMMODITY),
  COLD(Missing.COMMODITY),
  /** What is dangerous by its nature. */
  HAZARD(Missing.COMMODITY),
  /** What may be dangerous, such as paint; "non-DG" settles it. */
  MILD_HAZARD(Missing.COMMODITY),
  /** Too large, used, alive: what no standard tariff is for. */
  SPECIAL(Missing.COMMODITY),
  GOODS(Missing.COMMODITY),
  /** "Another", "外加": more is to come. */
  MORE(Missing.COMMODITY),
  /** A count in words of something that is shipped: "two more pallets". */
  COUNT(Missing.COMMODITY),
  /** Figures of no other kind. */
  NUMBER(Missing.COMMODITY);

  private final Missing about;

  Kind(Missing about) {
    this.about = about;
  }

  public Missing about() {
    return about;
  }
}
