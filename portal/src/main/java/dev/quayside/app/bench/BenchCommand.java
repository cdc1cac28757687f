package dev.quayside.app.bench;

import dev.quayside.app.book.OpenedBook;
import dev.quayside.app.book.OpenedBook.Opening;
import dev.quayside.app.config.Settings;
import dev.quayside.app.console.Terminal;
import dev.quayside.app.demo.DemoMailServer;
import dev.quayside.app.demo.sample.DemoDay;
import dev.quayside.app.demo.sample.SampleBook;
import dev.quayside.app.demo.sample.SampleFiles;
import dev.quayside.notifier.channel.SmtpChannel;
import dev.quayside.notifier.channel.SmtpConfig;
import dev.quayside.notifier.letter.LetterWriter;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.notifier.quotation.QuotePdf;
import dev.quayside.notifier.wording.Company;
import dev.quayside.rates.place.Places;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the stages of the main job. */
@Command(
    name = "bench",
    description =
        "Measures each stage from a mail to its answer, one mail after the other, on a database"
            + " and a mail server of its own, with the sample rates.",
    footer = {
      "As many mails as are measured go before unmeasured, to warm up. The database",
      "is kept in ./data/bench.",
      ""
    })
public final class BenchCommand implements Callable<Integer> {

  private static final String ADDRESS = "rates@harbourline.example";

  private final Terminal terminal;
  private final Supplier<Places> places;
  private final InstantSource clock;
  private final UnaryOperator<String> hash;
  private final ZoneId zone = ZoneId.systemDefault();

  @Option(names = "--mails", description = "How many are measured (default: ${DEFAULT-VALUE}).")
  private int mails = 200;

  public BenchCommand(
      Terminal terminal, Supplier<Places> places, InstantSource clock, UnaryOperator<String> hash) {
    this.terminal = terminal;
    this.places = places;
    this.clock = clock;
    this.hash = hash;
  }

  @Override
  public Integer call() throws IOException {
    Path data = terminal.here().resolve("data").resolve("bench");
    Places known = places.get();
    var settings =
        new Settings(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Settings.Portal("127.0.0.1", 0, "http://localhost"),
            data,
            Optional.empty(),
            Optional.empty());
    return switch (OpenedBook.open(settings, () -> known)) {
      case Opening.Closed(String why) -> terminal.fail(why);
      case Opening.Open(OpenedBook book) -> {
        try (book;
            var server = DemoMailServer.start(0, 0)) {
          yield measure(book, server, known, data);
        }
      }
    };
  }

  private int measure(OpenedBook book, DemoMailServer server, Places known, Path data)
      throws IOException {
    var day = new DemoDay(LocalDate.ofInstant(clock.instant(), zone));
    var samples = SampleFiles.write(data.resolve("samples"), day);
    new SampleBook(samples, day, known, hash).fill(book.db(), clock.instant());
    var company = new Company("Harbourline Logistics", "", ADDRESS, Optional.empty(), "");
    var smtp =
        new SmtpConfig(server.host(), server.smtpPort(), SmtpConfig.Tls.PLAIN, "", "", ADDRESS);
    try (var channel = new SmtpChannel(smtp, clock)) {
      var run =
          new BenchRun(
              book.db(),
              known,
              new QuotePdf(Fonts.load(), company, zone),
              new LetterWriter(company, zone),
              channel,
              clock,
              zone);
      String name = UUID.randomUUID().toString();
      var warmUp = new Timings();
      BenchMails.of(mails, name + "-warm").forEach(mail -> run.answer(mail, warmUp));
      var measured = new Timings();
      BenchMails.of(mails, name).forEach(mail -> run.answer(mail, measured));
      measured.table().forEach(terminal::say);
    }
    return Terminal.OK;
  }
}
