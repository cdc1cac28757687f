package dev.quayside.portal.cases;

import dev.quayside.db.desk.FiledStep;
import dev.quayside.db.desk.Stepped;
import dev.quayside.db.draft.Sending;
import java.util.List;
import java.util.Optional;

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

  /** He has done it before, and it takes another. */
  record Himself() implements Refused {}

  /** A field is wanting. */
  record Unclear() implements Refused {}

  /** Why a step was not taken; empty where it was. */
  static Optional<Refused> of(Stepped came) {
    return switch (came) {
      case Stepped.Done _ -> Optional.empty();
      case Stepped.Overtaken(var since, boolean mail, boolean letter) ->
          Optional.of(new Overtaken(since, mail, letter));
      case Stepped.Gone(), Stepped.NoCase() -> Optional.of(new Gone());
      case Stepped.UnderWay() -> Optional.of(new UnderWay());
      case Stepped.Himself() -> Optional.of(new Himself());
      case Stepped.LetterStays(Sending.NoDraft()) -> Optional.of(new Gone());
      case Stepped.LetterStays(var why) -> Optional.of(new LetterStays(why));
    };
  }
}
