package dev.quayside.portal.library.sheets;

import dev.quayside.db.sheet.SheetDraft;
import dev.quayside.portal.intake.Outcome;
import dev.quayside.portal.ratesheet.RateSheet;
import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.portal.rehearsal.LibraryRehearsal;
import dev.quayside.portal.words.Saying;
import java.util.List;
import java.util.Optional;

/** The page of a sheet that was handed in: how it was read, and what it would do. */
public record DraftView(SheetDraft draft, Outcome outcome) {

  private static final int SHOWN = 200;

  /** How far the sheet has come; each has a sentence on the page. */
  public enum Stage {
    UNREADABLE,
    WRONG,
    TO_CONFIRM,
    DOUBTFUL,
    READY,
    PUBLISHED
  }

  public Stage stage() {
    return switch (outcome) {
      case Outcome.Unreadable _ -> Stage.UNREADABLE;
      case Outcome.Wrong _ -> Stage.WRONG;
      case Outcome.Unconfirmed _ -> Stage.TO_CONFIRM;
      case Outcome.Rehearsed it when it.rehearsal().doubtful() -> Stage.DOUBTFUL;
      case Outcome.Rehearsed it -> it.confirmed() ? Stage.READY : Stage.TO_CONFIRM;
      case Outcome.Doubted _ -> Stage.DOUBTFUL;
      case Outcome.Published _ -> Stage.PUBLISHED;
    };
  }

  /** Empty where nothing could be read. */
  public Optional<RateSheet.Read> read() {
    return switch (outcome) {
      case Outcome.Unreadable _ -> Optional.empty();
      case Outcome.Wrong it -> Optional.of(it.read());
      case Outcome.Unconfirmed it -> Optional.of(it.read());
      case Outcome.Rehearsed it -> Optional.of(it.read());
      case Outcome.Doubted it -> Optional.of(it.read());
      case Outcome.Published it -> Optional.of(it.read());
    };
  }

  /** Why nothing could be read; empty where something was. */
  public Optional<Saying> why() {
    return outcome instanceof Outcome.Unreadable(var _, Saying why)
        ? Optional.of(why)
        : Optional.empty();
  }

  public Optional<LibraryRehearsal> rehearsal() {
    return switch (outcome) {
      case Outcome.Unreadable _, Outcome.Wrong _, Outcome.Unconfirmed _ -> Optional.empty();
      case Outcome.Rehearsed it -> Optional.of(it.rehearsal());
      case Outcome.Doubted it -> Optional.of(it.rehearsal());
      case Outcome.Published it -> Optional.of(it.rehearsal());
    };
  }

  /** Whether somebody must say that the reading is right. */
  public boolean toConfirm() {
    return switch (outcome) {
      case Outcome.Unconfirmed _ -> true;
      case Outcome.Rehearsed it -> !it.confirmed();
      case Outcome.Unreadable _, Outcome.Wrong _, Outcome.Doubted _, Outcome.Published _ -> false;
    };
  }

  public boolean doubtful() {
    return rehearsal().filter(LibraryRehearsal::doubtful).isPresent();
  }

  /** The series under which it would be published; "" for none. */
  public String series() {
    return switch (outcome) {
      case Outcome.Rehearsed it -> it.series();
      case Outcome.Doubted it -> it.series();
      case Outcome.Published it -> it.series();
      case Outcome.Unreadable _, Outcome.Wrong _, Outcome.Unconfirmed _ ->
          Said.kept(draft.answers()).series();
    };
  }

  public boolean skipsBadRows() {
    return Said.kept(draft.answers()).skipBadRows();
  }

  /** The first of them. */
  public List<Problem> problems() {
    return read().map(RateSheet.Read::problems).orElse(List.of()).stream().limit(SHOWN).toList();
  }

  public int problemCount() {
    return read().map(it -> it.problems().size()).orElse(0);
  }

  public List<Question> questions() {
    return Question.of(
        read().map(RateSheet.Read::problems).orElse(List.of()),
        Said.kept(draft.answers()).answers());
  }
}
