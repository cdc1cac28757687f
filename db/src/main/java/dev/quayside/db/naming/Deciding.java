package dev.quayside.db.naming;

import dev.quayside.rates.place.HouseName;

/** What comes of deciding about a name. */
public sealed interface Deciding {

  /** It holds from the next mail on, or no longer, or never will. */
  record Done() implements Deciding {}

  /** Somebody else was quicker. */
  record DecidedBefore(String by) implements Deciding {}

  /** It was not tried yet, or was tried anew since he looked: he has not seen what it does. */
  record NotSeen() implements Deciding {}

  /** The same word holds for another place. */
  record Taken(HouseName holding) implements Deciding {}

  /** There is no such name, or nothing to decide about it. */
  record NoSuchName() implements Deciding {}
}
