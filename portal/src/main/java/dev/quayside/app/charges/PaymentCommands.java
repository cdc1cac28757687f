package dev.quayside.app.charges;

import dev.quayside.app.book.BookCommand;
import dev.quayside.app.console.ConfigOption;
import dev.quayside.app.console.Terminal;
import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.charge.Payment;
import dev.quayside.db.charge.PaymentTaken;
import dev.quayside.portal.charges.ChargeWords;
import dev.quayside.portal.charges.PaymentReading;
import dev.quayside.portal.charges.Told;
import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.rates.place.Places;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes in what was paid of invoices from a list. */
@Command(
    name = "payments",
    description = "Takes in what was paid of invoices, so that cargo is released.",
    footer = {
      "A line is a payment for one invoice, in its currency and no more than is open.",
      "The bank's reference tells payments apart: to hand in a list again is safe.",
      "What the bank takes back is a payment below zero with a reference of its own.",
      "",
      "  quayside payments import bank.csv",
      "",
      "  invoice,reference,amount,currency,paid",
      "  INV-77,BOC-20260603-118,1450.00,USD,2026-06-03",
      ""
    })
public final class PaymentCommands implements Runnable {

  private final Terminal terminal;
  private final Supplier<Places> places;
  private final InstantSource clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  public PaymentCommands(Terminal terminal, Supplier<Places> places, InstantSource clock) {
    this.terminal = terminal;
    this.places = places;
    this.clock = clock;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do with payments: import FILE");
  }

  @Command(name = "import", description = "Takes in a list; reports the lines that are wrong.")
  int takeIn(
      @Parameters(paramLabel = "FILE", description = "A .csv or .xlsx file.") Path file,
      @Mixin ConfigOption config) {
    Path path = terminal.here().resolve(file);
    return switch (ChargeFile.payments(path)) {
      case ChargeFile.Opened.Unreadable<ChargeFile.PaymentColumn>(String why) ->
          terminal.fail("%s %s. Nothing was changed.".formatted(path, why));
      case ChargeFile.Opened.Open<ChargeFile.PaymentColumn>(var list) ->
          BookCommand.run(
              terminal, config, places, db -> takeIn(db, list, String.valueOf(path.getFileName())));
    };
  }

  private int takeIn(Db db, ChargeFile<?> list, String source) {
    int counted = 0;
    int repeated = 0;
    for (Entry entry : list.entries()) {
      Optional<PaymentTaken> taken = db.with(books -> take(books, list, entry, source));
      counted += taken.filter(PaymentTaken.Done.class::isInstance).isPresent() ? 1 : 0;
      repeated += taken.filter(PaymentTaken.Repeated.class::isInstance).isPresent() ? 1 : 0;
    }
    terminal.say("%d payments taken in, %d were there before.".formatted(counted, repeated));
    return terminal.leftOut(
        "not taken in", list.problems().stream().map(Problem::toString).toList());
  }

  /** Empty where it cannot be read; what is wrong is noted in the list. */
  private Optional<PaymentTaken> take(Books books, ChargeFile<?> list, Entry entry, String source) {
    return switch (PaymentReading.read(entry.told(), source, clock.instant())) {
      case Told.Wrong<Payment>(var faults) -> {
        faults.forEach(fault -> list.wrong(entry, fault));
        yield Optional.empty();
      }
      case Told.Good<Payment>(Payment payment) -> {
        PaymentTaken taken = books.charges().take(payment, clock.instant());
        ChargeWords.fault(payment, taken).ifPresent(fault -> list.wrong(entry, fault));
        yield Optional.of(taken);
      }
    };
  }
}
