package dev.quayside.app.library;

import dev.quayside.app.console.Terminal;
import dev.quayside.db.Db;
import dev.quayside.db.customer.Customer;
import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.portal.ratesheet.RateSheet;
import dev.quayside.portal.ratesheet.RateSheetReader;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.ChargeNames;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Rate;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes a rate sheet into the library, or says cell by cell why not. */
public final class RateImport {

  private final Terminal terminal;
  private final Places places;
  private final InstantSource clock;

  public RateImport(Terminal terminal, Places places, InstantSource clock) {
    this.terminal = terminal;
    this.places = places;
    this.clock = clock;
  }

  /** The exit status: 1 where a cell was wrong, also if the other rows were taken in. */
  public int run(Db db, Path file, boolean skipBadRows) {
    Map<String, CustomerId> customers =
        db.with(books -> books.customers().all()).stream()
            .collect(Collectors.toMap(Customer::code, Customer::id));
    var reader =
        new RateSheetReader(
            places,
            Carriers.builtIn(),
            ChargeNames.builtIn(),
            code -> Optional.ofNullable(customers.get(code)));
    return switch (reader.read(file)) {
      case RateSheet.Unreadable(String why) ->
          terminal.fail("%s %s. Nothing was changed.".formatted(file, why));
      case RateSheet.Read(var rates, var problems, var notes) -> {
        notes.forEach(note -> terminal.say("Note: " + note));
        yield take(db, file, rates, problems, skipBadRows);
      }
    };
  }

  private int take(
      Db db, Path file, List<Rate> rates, List<Problem> problems, boolean skipBadRows) {
    String name = String.valueOf(file.getFileName());
    if (!problems.isEmpty()) {
      terminal.fail(
          "%d of the cells in %s %s wrong:"
              .formatted(problems.size(), name, problems.size() == 1 ? "is" : "are"),
          problems.stream().map(Problem::toString).toList());
      if (!skipBadRows || rates.isEmpty()) {
        return terminal.fail(
            "nothing was taken in. Correct the cells and import the sheet again"
                + (rates.isEmpty()
                    ? ""
                    : ", or take in the good rows (%d rates) with --skip-bad-rows"
                        .formatted(rates.size()))
                + ".");
      }
    }
    db.use(books -> books.rates().publish(name, rates, clock.instant()));
    long all = db.with(books -> books.rates().count());
    terminal.say(
        "%d rates taken in from %s; the library has %d.".formatted(rates.size(), name, all));
    return problems.isEmpty() ? Terminal.OK : Terminal.FAILED;
  }
}
