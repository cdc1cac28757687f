package dev.quayside.db.naming;

/** What a new name for a place does to a past mail. */
public enum Effect {
  /** Nothing would be wanting or in doubt any more: it could be priced as it stands. */
  PRICED,
  /** It would be read between the places that sales put in by hand. */
  AS_CORRECTED,
  /** The place is understood; something else is still wanting. */
  UNDERSTOOD,
  /** It was answered for other places. */
  NOT_AS_ANSWERED,
  /** Sales put in other places by hand. */
  NOT_AS_CORRECTED,
  /** It was no inquiry, and would be taken for one. */
  TAKEN_FOR_INQUIRY,
  /** It could be priced as it stood, and no longer could. */
  NO_LONGER_PRICED,
  /** Other places would be read in it than today, or more of them. */
  READ_OTHERWISE;

  /** Whether it speaks for the name. */
  public boolean gain() {
    return switch (this) {
      case PRICED, AS_CORRECTED, UNDERSTOOD -> true;
      case NOT_AS_ANSWERED, NOT_AS_CORRECTED, TAKEN_FOR_INQUIRY -> false;
      case NO_LONGER_PRICED, READ_OTHERWISE -> false;
    };
  }
}
