package dev.quayside.rates.place;

/** One place a name may mean, and how firmly the name belongs to it. */
record Sense(PlaceEntry entry, Standing standing) {

  /** From the firmest to the weakest. */
  enum Standing {
    /** The place's own name or code. */
    NAME,
    /** What people also call it. */
    ALIAS,
    /** Its name only with something added, as in "Freeport (TX)". */
    QUALIFIED
  }

  Place place() {
    return entry.place();
  }
}
