package dev.quayside.portal.cases;

import dev.quayside.db.desk.FiledStep;
import dev.quayside.db.draft.Sending;
import java.util.List;

/** Why something that was asked of a case was not done. */
public sealed interface Refused {

  /** The case has moved on since the page was opened. */
  record Overtaken(List<FiledStep> since, boolean mail, boolean letter) implements Refused {
    public Overtaken {
      since = List.copyOf(since);
    }
  }

  /** What it was about is done, or gone. */
  record Gone() implements Refused {}

  record UnderWay() implements Refused {}

  /** The letter that waits stays where it is, or has not waited any more. */
  record LetterStays(Sending why) implements Refused {}

  /** It is too late to take it back. */
  record TooLate() implements Refused {}

  /** A field is wanting. */
  record Unclear() implements Refused {}
}
