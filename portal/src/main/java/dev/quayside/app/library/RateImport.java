package dev.quayside.app.library;

import dev.quayside.app.console.Terminal;
import dev.quayside.db.Db;
import dev.quayside.db.customer.Language;
import dev.quayside.portal.intake.Outcome;
import dev.quayside.portal.intake.OutcomeWords;
import dev.quayside.portal.intake.SheetIntake;
import dev.quayside.portal.intake.Wish;
import dev.quayside.portal.ratesheet.RateSheet;
import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.portal.rehearsal.LibraryRehearsal;
import dev.quayside.portal.rehearsal.RehearsalWords;
import dev.quayside.portal.rehearsal.RehearsalWords.Part;
import dev.quayside.rates.place.Places;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** Takes a rate sheet into the library, or says cell by cell why not. */
public final class RateImport {

  /** Of a sheet that goes live; a rehearsal shows everything. */
  private static final int SHOWN = 20;

  private final Terminal terminal;
  private final Places places;
  private final InstantSource clock;
  private final OutcomeWords words = new OutcomeWords(Language.EN);

  public RateImport(Terminal terminal, Places places, InstantSource clock) {
    this.terminal = terminal;
    this.places = places;
    this.clock = clock;
  }

  /** The exit status: 1 where a cell was wrong, also if the other rows were taken in. */
  public int run(Db db, Path file, Wish wish) {
    Outcome outcome = new SheetIntake(db, places, clock).take(file, wish);
    return switch (outcome) {
      case Outcome.Unreadable _ -> terminal.fail(words.of(outcome));
      case Outcome.Wrong wrong -> {
        read(wrong.file(), wrong.read());
        yield terminal.fail(words.of(outcome));
      }
      case Outcome.Unconfirmed(String name, var read) -> {
        read(name, read);
        tell(words.reading(name, read), Integer.MAX_VALUE);
        yield terminal.fail(words.of(outcome));
      }
      case Outcome.Rehearsed it -> {
        read(it.file(), it.read());
        if (!it.confirmed()) {
          tell(words.reading(it.file(), it.read()), Integer.MAX_VALUE);
        }
        terminal.say(words.series(it.series()));
        tell(it.rehearsal(), Integer.MAX_VALUE);
        terminal.say(words.of(outcome));
        yield it.rehearsal().doubtful() ? Terminal.FAILED : Terminal.OK;
      }
      case Outcome.Doubted it -> {
        read(it.file(), it.read());
        terminal.say(words.series(it.series()));
        tell(it.rehearsal(), SHOWN);
        yield terminal.fail(words.of(outcome));
      }
      case Outcome.Published it -> {
        read(it.file(), it.read());
        terminal.say(words.series(it.series()));
        tell(it.rehearsal(), SHOWN);
        terminal.say(words.of(outcome));
        yield it.read().problems().isEmpty() ? Terminal.OK : Terminal.FAILED;
      }
    };
  }

  /** What was left out, and what is wrong. */
  private void read(String name, RateSheet.Read read) {
    read.notes().forEach(note -> terminal.say("Note: " + note));
    List<Problem> problems = read.problems();
    if (!problems.isEmpty()) {
      Part wrong = words.problems(name, problems);
      terminal.fail(wrong.title(), wrong.lines());
      List<String> answers =
          OutcomeWords.choices(problems).stream()
              .map(choice -> "--answer \"" + choice + "\"")
              .toList();
      if (!answers.isEmpty()) {
        terminal.fail("these answers would settle some of them for the whole sheet:", answers);
      }
    }
  }

  private void tell(LibraryRehearsal rehearsal, int most) {
    new RehearsalWords(Language.EN).of(rehearsal).forEach(part -> tell(part, most));
  }

  private void tell(Part part, int most) {
    terminal.say(part.title());
    part.lines().stream().limit(most).forEach(line -> terminal.say("  " + line));
    if (part.lines().size() > most) {
      terminal.say("  and %d more; --rehearse shows all".formatted(part.lines().size() - most));
    }
  }
}
