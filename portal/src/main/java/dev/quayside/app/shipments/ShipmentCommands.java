package dev.quayside.app.shipments;

import dev.quayside.app.book.BookCommand;
import dev.quayside.app.console.ConfigOption;
import dev.quayside.app.console.Terminal;
import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.customer.Customer;
import dev.quayside.db.shipment.Filed;
import dev.quayside.db.shipment.Filing;
import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.portal.tracking.FilingRead;
import dev.quayside.portal.tracking.FilingReading;
import dev.quayside.portal.tracking.PortCodes;
import dev.quayside.portal.tracking.TakenWords;
import dev.quayside.rates.place.Places;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Files shipments from a list. */
@Command(
    name = "shipments",
    description = "Files shipments, so that their parties see them in the portal.",
    footer = {
      "A line is a shipment with its numbers, parties (customers' codes) and its leg;",
      "one with several legs has a line for each, under the same numbers. What was",
      "filed before is changed to what the list says. A booking or a B/L is needed.",
      "Columns such as \"customer people\" or \"consignee people\" name those of a party",
      "whose shipment it is, by their addresses.",
      "",
      "  quayside shipments import week24.xlsx --zone Asia/Shanghai",
      "",
      "  customer,shipper,booking,containers,carrier,from,to,vessel,voyage,etd,eta",
      "  PACIFIC,HUAXIN,COSU64120,CSNU6829160,COSU,上海,USLAX,EVER ACE,024E,2026-6-1,",
      ""
    })
public final class ShipmentCommands implements Runnable {

  private final Terminal terminal;
  private final Supplier<Places> places;
  private final InstantSource clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  public ShipmentCommands(Terminal terminal, Supplier<Places> places, InstantSource clock) {
    this.terminal = terminal;
    this.places = places;
    this.clock = clock;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do with shipments: import FILE");
  }

  @Command(name = "import", description = "Files a list; reports the lines that are wrong.")
  int takeIn(
      @Parameters(paramLabel = "FILE", description = "A .csv or .xlsx file.") Path file,
      @Option(
              names = "--zone",
              paramLabel = "ZONE",
              description = "Of times without an offset, such as Asia/Shanghai.")
          Optional<ZoneId> zone,
      @Mixin ConfigOption config) {
    Path path = terminal.here().resolve(file);
    return switch (ShipmentFile.read(path, new Moments(zone), places.get())) {
      case ShipmentFile.Result.Unreadable(String why) ->
          terminal.fail("%s %s. Nothing was changed.".formatted(path, why));
      case ShipmentFile.Result.Read read ->
          BookCommand.run(
              terminal, config, places, db -> takeIn(db, read, String.valueOf(path.getFileName())));
    };
  }

  private int takeIn(Db db, ShipmentFile.Result.Read read, String source) {
    int made = 0;
    int changed = 0;
    for (ShipmentFile.Entry entry : read.entries()) {
      Optional<Filed.Done> done = db.with(books -> file(books, read.file(), entry, source));
      made += done.filter(Filed.Done::made).isPresent() ? 1 : 0;
      changed += done.filter(it -> !it.made()).isPresent() ? 1 : 0;
    }
    terminal.say("%d shipments filed, %d filed anew.".formatted(made, changed));
    return terminal.leftOut(
        "not filed", read.file().problems().stream().map(Problem::toString).toList());
  }

  /** Empty where it is not filed; what is wrong is noted in the list. */
  private Optional<Filed.Done> file(
      Books books, ShipmentFile list, ShipmentFile.Entry entry, String source) {
    var reading =
        new FilingReading(
            new PortCodes(places.get()), code -> books.customers().byCode(code).map(Customer::id));
    return switch (reading.read(entry.filing(), source, clock.instant())) {
      case FilingRead.Wrong(var faults) -> {
        faults.forEach(fault -> list.wrong(entry, fault));
        yield Optional.empty();
      }
      case FilingRead.Good(Filing filing) ->
          switch (books.shipments().file(filing, clock.instant())) {
            case Filed.Done done -> Optional.of(done);
            case Filed.NoSuchNumber no -> {
              list.wrong(entry, TakenWords.fault(no));
              yield Optional.empty();
            }
            case Filed.SeveralShipments no -> {
              list.wrong(entry, TakenWords.fault(no));
              yield Optional.empty();
            }
          };
    };
  }
}
