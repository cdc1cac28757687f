package dev.quayside.app.message;

import dev.quayside.app.book.OpenedBook;
import dev.quayside.app.book.OpenedBook.Opening;
import dev.quayside.app.config.Settings;
import dev.quayside.app.config.SettingsRead;
import dev.quayside.app.console.ConfigOption;
import dev.quayside.app.console.Terminal;
import dev.quayside.app.serve.HouseSamples;
import dev.quayside.app.serve.Wiring;
import dev.quayside.app.train.HouseModels;
import dev.quayside.db.customer.Language;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.quote.PricedOffer;
import dev.quayside.inbox.InboxBot;
import dev.quayside.inbox.answer.Answer;
import dev.quayside.inbox.answer.Decision;
import dev.quayside.inbox.attachment.child.ChildReader;
import dev.quayside.inbox.mail.Correspondent;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.mail.opening.Opened;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.notifier.quotation.QuotePdf;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.quote.Offer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what one message would be quoted; nothing is sent and nothing is filed. */
@Command(
    name = "quote",
    description =
        "Reads and prices one message with the rates in the book, without any mail server: prints"
            + " JSON and writes the PDF. Nothing is sent or filed.",
    footer = {
      "  quayside quote inquiry.eml",
      "  quayside quote inquiry.eml --out quotes/",
      "",
      "The JSON is for staff: it holds the margin and the rates that lost, with the",
      "reason.",
      ""
    })
public final class QuoteCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Supplier<Places> places;
  private final InstantSource clock;

  @Mixin private ConfigOption config = new ConfigOption();

  @Parameters(paramLabel = "FILE", description = "A mail (.eml) or a chat message (.txt).")
  private Path file = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the PDF is written (default: where you stand).")
  private Path out = Path.of("");

  public QuoteCommand(Terminal terminal, Supplier<Places> places, InstantSource clock) {
    this.terminal = terminal;
    this.places = places;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    Path path = terminal.here().resolve(file);
    if (!Files.isRegularFile(path)) {
      return terminal.fail(file + ": there is no such file");
    }
    SettingsRead read = config.read(terminal, Set.of());
    var now = clock.instant().atZone(ZoneId.systemDefault()).toOffsetDateTime();
    return switch (new MessageFile(path).open(now)) {
      case Opened.Unreadable(var reason, String detail, _) ->
          terminal.fail("%s cannot be read: %s: %s".formatted(file, reason, detail));
      case Opened.Read(Message message) ->
          switch (read) {
            case SettingsRead.Wrong(var problems) ->
                terminal.fail("the settings are wrong:", problems);
            case SettingsRead.Good(Settings settings) -> priced(message, settings);
          };
    };
  }

  private int priced(Message message, Settings settings) throws IOException {
    Places known = places.get();
    return switch (OpenedBook.open(settings, () -> known)) {
      case Opening.Closed(String why) -> terminal.fail(why);
      case Opening.Open(OpenedBook book) -> {
        try (book;
            var files = new ChildReader()) {
          var bot =
              new InboxBot(
                  book.db(),
                  Wiring.bot(settings, ZoneId.systemDefault()),
                  known,
                  files,
                  HouseModels.load(settings.dataDir()),
                  clock);
          Decision decision = bot.consider(message);
          terminal.say(AnswerJson.of(decision));
          if (decision.answer() instanceof Answer.GiveQuotes(var priced)) {
            write(priced.stream().map(PricedOffer::offer).toList(), decision, settings);
          }
          yield Terminal.OK;
        }
      }
    };
  }

  private void write(List<Offer> offers, Decision decision, Settings settings) throws IOException {
    var fonts = Fonts.load();
    var zone = ZoneId.systemDefault();
    var look = HouseSamples.of(settings, zone, places.get(), () -> fonts).templates().look();
    var paper = new QuotePdf(fonts, Wiring.company(settings), zone, look);
    Path folder = Files.createDirectories(terminal.here().resolve(out));
    String stem = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    for (int i = 0; i < offers.size(); i++) {
      String number = offers.size() == 1 ? stem : stem + "-" + (i + 1);
      var quote =
          new GivenQuote(
              number,
              1,
              decision.sender().customer(),
              buyer(decision),
              Language.answering(decision.understanding().language()),
              offers.get(i),
              decision.decidedAt());
      Path pdf = folder.resolve(number + ".pdf");
      Files.write(pdf, paper.draw(quote));
      terminal.err().println("wrote " + terminal.here().relativize(pdf));
    }
  }

  private static String buyer(Decision decision) {
    return decision
        .sender()
        .contact()
        .map(contact -> contact.customer().name())
        .or(() -> decision.message().from().map(Correspondent::address))
        .orElse("-");
  }
}
