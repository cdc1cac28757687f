package dev.quayside.db.desk;

import dev.quayside.db.draft.Sending;
import java.util.List;

/** What comes of acting on a case. */
public sealed interface Stepped {

  /** It is in the book, under this number. */
  record Done(long step) implements Stepped {}

  /**
   * The case is not as it was on his page; nothing was done.
   *
   * @param since what sales have done in the meantime
   * @param mail whether the customer has written
   * @param letter whether a letter of ours was written
   */
  record Overtaken(List<FiledStep> since, boolean mail, boolean letter) implements Stepped {
    public Overtaken {
      since = List.copyOf(since);
    }
  }

  /** What he acted on is not there, or not any more. */
  record Gone() implements Stepped {}

  /** The bot is about to do something else about it. */
  record UnderWay() implements Stepped {}

  /** The letter that waits stays where it is, or has not waited any more. */
  record LetterStays(Sending why) implements Stepped {}

  /** He has done it before; it takes another. */
  record Himself() implements Stepped {}

  /** There is no such case. */
  record NoCase() implements Stepped {}
}
