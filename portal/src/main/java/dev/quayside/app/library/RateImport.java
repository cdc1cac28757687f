package dev.quayside.app.library;

import dev.quayside.app.console.Terminal;
import dev.quayside.db.Db;
import dev.quayside.db.customer.Customer;
import dev.quayside.db.rate.version.Sheet;
import dev.quayside.portal.ratesheet.RateSheet;
import dev.quayside.portal.ratesheet.RateSheetReader;
import dev.quayside.portal.ratesheet.question.Answers;
import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.portal.ratesheet.question.Proposal;
import dev.quayside.portal.ratesheet.question.SheetProfile;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.ChargeNames;
import dev.quayside.rates.tariff.CustomerId;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes a rate sheet into the library, or says cell by cell why not. */
public final class RateImport {

  /**
   * What was typed beside the file.
   *
   * @param confirm the reading that was shown is right, also for the next sheet like it
   * @param series a newer sheet of it replaces an older one; empty to go by the profile
   */
  public record Wish(
      boolean skipBadRows, boolean confirm, Answers answers, Optional<String> series, String by) {}

  private final Terminal terminal;
  private final Places places;
  private final InstantSource clock;

  public RateImport(Terminal terminal, Places places, InstantSource clock) {
    this.terminal = terminal;
    this.places = places;
    this.clock = clock;
  }

  /** The exit status: 1 where a cell was wrong, also if the other rows were taken in. */
  public int run(Db db, Path file, Wish wish) {
    Map<String, CustomerId> customers =
        db.with(books -> books.customers().all()).stream()
            .collect(Collectors.toMap(Customer::code, Customer::id));
    var reader =
        new RateSheetReader(
                places,
                Carriers.builtIn(),
                ChargeNames.builtIn(),
                code -> Optional.ofNullable(customers.get(code)))
            .on(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
    var reading = new Profiles(db).read(reader, file, wish.answers());
    return switch (reading.sheet()) {
      case RateSheet.Unreadable(String why) ->
          terminal.fail("%s %s. Nothing was changed.".formatted(file, why));
      case RateSheet.Read read -> {
        read.notes().forEach(note -> terminal.say("Note: " + note));
        yield take(db, String.valueOf(file.getFileName()), read, reading, wish);
      }
    };
  }

  private int take(Db db, String name, RateSheet.Read read, Profiles.Reading reading, Wish wish) {
    if (!read.problems().isEmpty()) {
      wrong(name, read.problems());
      if (!wish.skipBadRows() || read.rates().isEmpty()) {
        return terminal.fail(
            "nothing was taken in. Correct the cells and import the sheet again"
                + (read.rates().isEmpty()
                    ? ""
                    : ", or take in the good rows (%d rates) with --skip-bad-rows"
                        .formatted(read.rates().size()))
                + ".");
      }
    }
    boolean asked = reading.known().isEmpty() && !read.proposal().plain();
    if (asked) {
      show(name, read);
      if (!wish.confirm()) {
        return terminal.fail(
            "nothing was taken in. Sheets like this one are new here: look at the reading above,"
                + " and import it again with --confirm if it is right.");
      }
    }
    SheetProfile profile =
        read.proposal()
            .confirmed(
                wish.series().or(() -> reading.known().map(SheetProfile::series)).orElse(""),
                name,
                reading.answers());
    boolean kept = read.proposal().kind() == Proposal.Kind.LAID_OUT;
    if (kept && (asked || wish.series().isPresent())) {
      new Profiles(db).keep(profile, wish.by(), clock.instant());
    }
    var sheet = new Sheet(name, profile.series(), wish.by());
    db.use(books -> books.rates().publish(sheet, read.rates(), clock.instant()));
    long all = db.with(books -> books.rates().count());
    terminal.say(
        "%d rates taken in from %s; the library has %d.".formatted(read.rates().size(), name, all));
    return read.problems().isEmpty() ? Terminal.OK : Terminal.FAILED;
  }

  private void wrong(String name, Collection<Problem> problems) {
    terminal.fail(
        "%d of the cells in %s %s wrong:"
            .formatted(problems.size(), name, problems.size() == 1 ? "is" : "are"),
        problems.stream().map(Problem::toString).toList());
    List<String> answers =
        problems.stream()
            .flatMap(problem -> problem.choices().stream())
            .distinct()
            .map(choice -> "--answer \"" + choice + "\"")
            .toList();
    if (!answers.isEmpty()) {
      terminal.fail("these answers would settle some of them for the whole sheet:", answers);
    }
  }

  /** How the sheet was understood, for the one who confirms it. */
  private void show(String name, RateSheet.Read read) {
    Proposal proposal = read.proposal();
    terminal.say("How %s was read, %d rates in all:".formatted(name, read.rates().size()));
    proposal
        .columns()
        .forEach((heading, meaning) -> terminal.say("  %s: %s".formatted(heading, meaning)));
    Stream.concat(
            proposal.assumptions().stream(),
            read.rates().stream()
                .limit(3)
                .map(rate ->
                    "%s %s %s, %s to %s, from %s"
                        .formatted(
                            rate.mode(),
                            rate.lane(),
                            rate.carrier().nameEn(),
                            rate.validity().from(),
                            rate.validity().to(),
                            rate.source().place())))
        .forEach(line -> terminal.say("  - " + line));
  }
}
