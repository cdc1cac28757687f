package dev.quayside.app.library;

import dev.quayside.app.book.BookCommand;
import dev.quayside.app.console.ConfigOption;
import dev.quayside.app.console.Terminal;
import dev.quayside.portal.intake.Wish;
import dev.quayside.portal.ratesheet.question.Answers;
import dev.quayside.rates.money.ExchangeRate;
import dev.quayside.rates.place.Places;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The commands by which rates and exchange rates come into the book. */
@Command(
    name = "rates",
    description = "Fills the rate library: rate sheets, margins, floors, exchange rates.",
    footer = {
      "All three are needed before anything is sold: a rate for the lane, a margin",
      "rule that holds for it, and an exchange rate for each currency that charges",
      "are in besides USD.",
      "",
      "  quayside rates import october.xlsx",
      "  quayside rates margin --percent 8",
      "  quayside rates exchange CNY USD 0.1389 --source \"Bank of China\"",
      ""
    })
public final class RateCommands implements Runnable {

  private final Terminal terminal;
  private final Supplier<Places> places;
  private final InstantSource clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  public RateCommands(Terminal terminal, Supplier<Places> places, InstantSource clock) {
    this.terminal = terminal;
    this.places = places;
    this.clock = clock;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Which of import, margin, floor, exchange, terms, versions …? See --help");
  }

  @Command(
      name = "import",
      description = "Takes a rate sheet into the library: all of it, or nothing.",
      footer = {
        "Sheets of lines, co-loaders, airlines and hauliers, in English or Chinese, and",
        "rates as lines of a message. Needed are, in a column, in a title or in an",
        "answer: POL 起运港, POD 目的港, Carrier 船公司, validity 有效期, and prices:",
        "20GP 40GP 40HC ..., CBM TON RT, M N +45 +100 ..., or one price.",
        "A charge is one of",
        "  USD 120             for each container",
        "  CNY 750/1200/1200   for each 20', 40', 40HC (a fourth: 45')",
        "  50/BL 10/RT 2/KG    for each bill of lading, revenue ton, kilogram",
        "  30/TEU              for each TEU",
        "  5%%                  of the freight",
        "  incl 含             contained in the freight",
        "  subject to 另计     may come on top",
        "  at cost 实报实销    against the receipt",
        "  - or blank          not stated",
        "Columns whose heading begins with # are not read. Every cell that is wrong is",
        "named, and then nothing is taken in; --answer settles what a sheet leaves open.",
        "The first sheet of a kind is shown as it was read and waits for --confirm; the",
        "next ones with the same headings are taken in without asking.",
        "Before a sheet goes live it is rehearsed: what changes lane by lane, what the",
        "inquiries of the last 30 days would be told, which open quotes are hit, and",
        "what looks wrong, such as a nought too many. What looks wrong stops it.",
        "A newer sheet of a series replaces the older one on its lanes and days. One",
        "line's sheets of one kind are a series, such as \"OOCL FCL tariff\"; of several",
        "lines those whose file is called alike, but for days and numbers.",
        "",
        "  quayside rates import october.xlsx --rehearse",
        "  quayside rates import october.xlsx",
        "  quayside rates import zim.xls --answer carrier=ZIMU --confirm",
        ""
      })
  int importSheet(
      @Parameters(
              paramLabel = "FILE",
              description = "A .xlsx, .xls, .csv or .txt file, 20 MB at most.")
          Path file,
      @Option(
              names = "--skip-bad-rows",
              description = "Takes in the rows that are right all the same.")
          boolean skipBadRows,
      @Option(
              names = "--confirm",
              description = "The reading that was shown is right, for this kind of sheet.")
          boolean confirm,
      @Option(names = "--rehearse", description = "Shows all it would do, and changes nothing.")
          boolean rehearse,
      @Option(
              names = "--accept-warnings",
              description = "Publishes it though something looks wrong.")
          boolean acceptWarnings,
      @Option(
              names = "--answer",
              paramLabel = "QUESTION=ANSWER",
              description = "What the sheet leaves open, such as dates=dmy.")
          @Nullable Map<String, String> answers,
      @Option(
              names = "--series",
              paramLabel = "NAME",
              description = "Of which series it is; \"none\": it replaces nothing.")
          Optional<String> series,
      @Mixin ConfigOption config) {
    Map<String, String> said = answers == null ? Map.of() : answers;
    said.keySet().stream()
        .filter(key -> !Answers.isKey(key))
        .findFirst()
        .ifPresent(key -> {
          throw usage("import", "\"" + key + "\" is no question of a rate sheet");
        });
    var wish =
        new Wish(
            rehearse ? Wish.Goal.REHEARSE : Wish.Goal.PUBLISH,
            skipBadRows,
            confirm,
            acceptWarnings,
            new Answers(said),
            series,
            System.getProperty("user.name", ""));
    return BookCommand.run(
        terminal,
        config,
        places,
        db ->
            new RateImport(terminal, places.get(), clock)
                .run(db, terminal.here().resolve(file), wish));
  }

  @Command(
      name = "exchange",
      description = "Notes an exchange rate; it counts from its day until a newer one is noted.",
      footer = {"", "  quayside rates exchange CNY USD 0.1389 --day 2026-10-01 --source BOC", ""})
  int exchange(
      @Parameters(paramLabel = "FROM", description = "ISO 4217 code, such as CNY.") Currency from,
      @Parameters(paramLabel = "TO", description = "ISO 4217 code, such as USD.") Currency to,
      @Parameters(paramLabel = "FACTOR", description = "How much TO one FROM is worth.")
          BigDecimal factor,
      @Option(names = "--day", paramLabel = "DAY", description = "As 2026-10-01 (default: today).")
          Optional<LocalDate> day,
      @Option(
              names = "--source",
              required = true,
              paramLabel = "NAME",
              description = "Who says so; it stands on the quote.")
          String source,
      @Mixin ConfigOption config) {
    if (factor.signum() <= 0 || from.equals(to)) {
      throw usage("exchange", "FACTOR is greater than zero, and FROM is not TO");
    }
    LocalDate from0 = day.orElseGet(this::today);
    var rate = new ExchangeRate(from, to, factor, from0, source);
    return BookCommand.run(
        terminal,
        config,
        places,
        db -> {
          db.use(books -> books.terms().addExchange(rate));
          terminal.say(
              "1 %s = %s %s from %s (%s)"
                  .formatted(from, factor.toPlainString(), to, from0, source));
          return Terminal.OK;
        });
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }

  private ParameterException usage(String command, String message) {
    return new ParameterException(
        Optional.ofNullable(spec.commandLine().getSubcommands().get(command))
            .orElse(spec.commandLine()),
        message);
  }
}
