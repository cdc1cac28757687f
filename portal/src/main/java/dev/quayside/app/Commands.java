package dev.quayside.app;

import dev.quayside.app.autonomy.AutonomyCommands;
import dev.quayside.app.bench.BenchCommand;
import dev.quayside.app.bench.intake.ImportBenchCommand;
import dev.quayside.app.bench.pages.PagesBenchCommand;
import dev.quayside.app.bench.paper.PaperBenchCommand;
import dev.quayside.app.bench.rates.RatesBenchCommand;
import dev.quayside.app.bench.reading.ReadingBenchCommand;
import dev.quayside.app.charges.ChargeCommands;
import dev.quayside.app.charges.PaymentCommands;
import dev.quayside.app.console.Terminal;
import dev.quayside.app.demo.DemoCommand;
import dev.quayside.app.doctor.DoctorCommand;
import dev.quayside.app.files.FileCommands;
import dev.quayside.app.library.RateCommands;
import dev.quayside.app.library.VersionCommands;
import dev.quayside.app.mails.MailCommands;
import dev.quayside.app.measure.EvaluateCommand;
import dev.quayside.app.message.ParseCommand;
import dev.quayside.app.message.QuoteCommand;
import dev.quayside.app.message.ReadMessages;
import dev.quayside.app.people.CreditCommand;
import dev.quayside.app.people.CustomerCommands;
import dev.quayside.app.people.KeyCommands;
import dev.quayside.app.people.UserCommands;
import dev.quayside.app.replay.ReplayCommand;
import dev.quayside.app.serve.ServeCommand;
import dev.quayside.app.shipments.EventCommands;
import dev.quayside.app.shipments.ShipmentCommands;
import dev.quayside.app.terms.ApproveCommand;
import dev.quayside.app.terms.ConcessionCommand;
import dev.quayside.app.terms.EndCommand;
import dev.quayside.app.terms.FloorCommand;
import dev.quayside.app.terms.MarginCommand;
import dev.quayside.app.terms.TermsList;
import dev.quayside.app.train.HouseModels;
import dev.quayside.app.train.TrainCommand;
import dev.quayside.app.webhooks.DeliveryCommands;
import dev.quayside.app.webhooks.WebhookCommands;
import dev.quayside.db.customer.Language;
import dev.quayside.portal.signin.Passwords;
import dev.quayside.rates.place.Places;
import java.time.InstantSource;
import java.util.Currency;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import picocli.CommandLine;

/** Puts the commands together. */
final class Commands {

  private Commands() {}

  static CommandLine of(Terminal terminal) {
    Supplier<Places> places = Places::builtIn;
    InstantSource clock = InstantSource.system();
    Supplier<ReadMessages> reading =
        () ->
            new ReadMessages(
                places.get(), HouseModels.load(terminal.here().resolve("data")), clock);
    UnaryOperator<String> hash = password -> new Passwords().hash(password);
    var line =
        new CommandLine(new Quayside())
            .addSubcommand(new DemoCommand(terminal, places, clock, hash))
            .addSubcommand(new ServeCommand(terminal, places, clock))
            .addSubcommand(new ParseCommand(terminal, reading))
            .addSubcommand(new QuoteCommand(terminal, places, clock))
            .addSubcommand(new ReplayCommand(terminal, places))
            .addSubcommand(new EvaluateCommand(terminal, reading))
            .addSubcommand(new TrainCommand(terminal))
            .addSubcommand(
                new CommandLine(new RateCommands(terminal, places, clock))
                    .addSubcommand(new MarginCommand(terminal, places))
                    .addSubcommand(new FloorCommand(terminal, places))
                    .addSubcommand(new ConcessionCommand(terminal, places))
                    .addSubcommand(new ApproveCommand(terminal, places, clock))
                    .addSubcommand(new TermsList(terminal, places))
                    .addSubcommand(new EndCommand(terminal, places, clock))
                    .addSubcommand(new VersionCommands.Listing(terminal, places))
                    .addSubcommand(new VersionCommands.Withdraw(terminal, places, clock)))
            .addSubcommand(new MailCommands(terminal, places, clock))
            .addSubcommand(
                new CommandLine(new CustomerCommands(terminal, places))
                    .addSubcommand(new CreditCommand(terminal, places, clock)))
            .addSubcommand(new ShipmentCommands(terminal, places, clock))
            .addSubcommand(new ChargeCommands(terminal, places, clock))
            .addSubcommand(new PaymentCommands(terminal, places, clock))
            .addSubcommand(new EventCommands(terminal, places, clock))
            .addSubcommand(new AutonomyCommands(terminal, places, clock))
            .addSubcommand(new UserCommands(terminal, places, hash))
            .addSubcommand(new KeyCommands(terminal, places, clock))
            .addSubcommand(
                new CommandLine(new WebhookCommands(terminal, places, clock))
                    .addSubcommand(new DeliveryCommands.Listing(terminal, places))
                    .addSubcommand(new DeliveryCommands.Replay(terminal, places, clock)))
            .addSubcommand(new FileCommands(terminal, places, clock))
            .addSubcommand(new DoctorCommand(terminal, places))
            .addSubcommand(
                new CommandLine(new BenchCommand(terminal, places, clock, hash))
                    .addSubcommand(new ReadingBenchCommand(terminal))
                    .addSubcommand(new PaperBenchCommand(terminal))
                    .addSubcommand(new RatesBenchCommand(terminal))
                    .addSubcommand(new ImportBenchCommand(terminal, places, clock))
                    .addSubcommand(new PagesBenchCommand(terminal, clock)))
            .addSubcommand(new Version(terminal))
            .addSubcommand(new Warm(terminal));
    line.getCommandSpec().version(Version.line());
    return line.registerConverter(
            Language.class, word -> Language.valueOf(word.toUpperCase(Locale.ROOT)))
        .registerConverter(
            Currency.class, word -> Currency.getInstance(word.toUpperCase(Locale.ROOT)));
  }
}
