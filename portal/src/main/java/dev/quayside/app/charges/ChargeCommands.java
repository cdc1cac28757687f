package dev.quayside.app.charges;

import dev.quayside.app.book.BookCommand;
import dev.quayside.app.console.ConfigOption;
import dev.quayside.app.console.Terminal;
import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.charge.Invoice;
import dev.quayside.db.charge.InvoiceFiled;
import dev.quayside.portal.charges.ChargeWords;
import dev.quayside.portal.charges.InvoiceReading;
import dev.quayside.portal.charges.Told;
import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.rates.place.Places;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Files what is billed for shipments from a list. */
@Command(
    name = "charges",
    description = "Files invoices of shipments, so that whoever is billed sees them.",
    footer = {
      "A line is a charge; lines with the same invoice number are one invoice, of one",
      "customer and one currency. The cargo waits for it, unless it is on account: by",
      "the column, else by the customer's term of credit. To hand in a list again is",
      "safe; an invoice of which nothing is paid yet is changed to what it says.",
      "",
      "  quayside charges import june.xlsx",
      "",
      "  invoice,shipment,customer,charge,amount,currency,due,on account",
      "  INV-77,S1001,NORTH,OFR,1200.00,USD,2026-6-20,no",
      "  INV-77,S1001,NORTH,DTHC,250.00,USD,2026-6-20,no",
      ""
    })
public final class ChargeCommands implements Runnable {

  private final Terminal terminal;
  private final Supplier<Places> places;
  private final InstantSource clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  public ChargeCommands(Terminal terminal, Supplier<Places> places, InstantSource clock) {
    this.terminal = terminal;
    this.places = places;
    this.clock = clock;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do with charges: import FILE");
  }

  @Command(name = "import", description = "Files a list; reports the lines that are wrong.")
  int takeIn(
      @Parameters(paramLabel = "FILE", description = "A .csv or .xlsx file.") Path file,
      @Mixin ConfigOption config) {
    Path path = terminal.here().resolve(file);
    return switch (ChargeFile.invoices(path)) {
      case ChargeFile.Opened.Unreadable<ChargeFile.InvoiceColumn>(String why) ->
          terminal.fail("%s %s. Nothing was changed.".formatted(path, why));
      case ChargeFile.Opened.Open<ChargeFile.InvoiceColumn>(var list) ->
          BookCommand.run(
              terminal, config, places, db -> takeIn(db, list, String.valueOf(path.getFileName())));
    };
  }

  private int takeIn(Db db, ChargeFile<?> list, String source) {
    int made = 0;
    int changed = 0;
    int repeated = 0;
    for (Entry entry : list.entries()) {
      switch (db.with(books -> file(books, list, entry, source))) {
        case MADE -> made++;
        case CHANGED -> changed++;
        case REPEATED -> repeated++;
        case REFUSED -> {}
      }
    }
    terminal.say(
        "%d invoices filed, %d filed anew, %d were there before."
            .formatted(made, changed, repeated));
    return terminal.leftOut("not filed", list.problems().stream().map(Problem::toString).toList());
  }

  /** What became of an invoice. */
  private enum Became {
    MADE,
    CHANGED,
    REPEATED,
    REFUSED
  }

  private Became file(Books books, ChargeFile<?> list, Entry entry, String source) {
    return switch (new InvoiceReading(books).read(entry.told())) {
      case Told.Wrong<Invoice>(var faults) -> {
        faults.forEach(fault -> list.wrong(entry, fault));
        yield Became.REFUSED;
      }
      case Told.Good<Invoice>(Invoice invoice) -> {
        InvoiceFiled filed = books.charges().file(invoice, source, clock.instant());
        ChargeWords.fault(invoice, filed).ifPresent(fault -> list.wrong(entry, fault));
        yield switch (filed) {
          case InvoiceFiled.Done(boolean made) -> made ? Became.MADE : Became.CHANGED;
          case InvoiceFiled.Repeated() -> Became.REPEATED;
          case InvoiceFiled.NoSuchShipment() -> Became.REFUSED;
          case InvoiceFiled.NoParty() -> Became.REFUSED;
          case InvoiceFiled.OtherShipment _ -> Became.REFUSED;
          case InvoiceFiled.PaidBefore _ -> Became.REFUSED;
        };
      }
    };
  }
}
