package dev.quayside.app.autonomy;

import dev.quayside.app.book.BookCommand;
import dev.quayside.app.console.ConfigOption;
import dev.quayside.app.console.Terminal;
import dev.quayside.db.Db;
import dev.quayside.db.autonomy.AutonomyRule.Moves;
import dev.quayside.db.autonomy.Level;
import dev.quayside.db.autonomy.Limit.What;
import dev.quayside.rates.place.Places;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how much the robot does alone, and stops it. */
@Command(
    name = "autonomy",
    description = "Says what the robot sends alone, what waits for sales; stops it.",
    footer = {
      "",
      "  quayside autonomy list",
      "  quayside autonomy set co-pilot --customer ACME --by \"Lena Wu\" --why \"new\"",
      "  quayside autonomy limit --amount 50000 --by \"Lena Wu\" --why \"large ones\"",
      "  quayside autonomy freeze --by \"Lena Wu\" --why \"a wrong tariff is live\"",
      "  quayside autonomy thaw --by \"Lena Wu\"",
      "  quayside autonomy history",
      ""
    })
public final class AutonomyCommands implements Runnable {

  private static final String BY = "Who says so; it is kept.";
  private static final String WHY = "Why; it is kept.";

  private final Terminal terminal;
  private final Supplier<Places> places;
  private final InstantSource clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  public AutonomyCommands(Terminal terminal, Supplier<Places> places, InstantSource clock) {
    this.terminal = terminal;
    this.places = places;
    this.clock = clock;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Which of list, set, end, limit, freeze, thaw, history?");
  }

  @Command(
      name = "list",
      description = "Shows what holds now: the freeze, the rules, the limits.",
      footer = {"", "  quayside autonomy list", ""})
  int list(@Mixin ConfigOption config) {
    return on(config, db -> said(db.with(books -> AutonomyLines.now(books))));
  }

  @Command(
      name = "history",
      description = "Shows all that was ever said, the newest first: who, when and why.",
      footer = {"", "  quayside autonomy history", ""})
  int history(@Mixin ConfigOption config) {
    return on(config, db -> said(db.with(books -> AutonomyLines.history(books))));
  }

  private int said(Iterable<String> lines) {
    lines.forEach(terminal::say);
    return Terminal.OK;
  }

  @Command(
      name = "set",
      description = "Sets how much the robot does alone for a customer, lanes or letters.",
      footer = {
        "off          it only writes a draft; sales answer",
        "co-pilot     it writes the letter, and sales send it at the desk",
        "supervised   it sends the letter, and sales look at it afterwards",
        "autonomous   it sends the letter; so it is where nothing is set",
        "",
        "The closest rule counts: the customer's own, then the lane with most letters,",
        "then the kind. It takes the place of the rule for the very same.",
        "",
        "  quayside autonomy set co-pilot --by Lena --why \"first month\"",
        "  quayside autonomy set off --customer ACME --kind bargain --by Lena --why key",
        "  quayside autonomy set supervised --lane CN-US --by Lena --why \"GRI week\"",
        ""
      })
  int set(
      @Parameters(paramLabel = "LEVEL", description = "off, co-pilot, supervised, autonomous.")
          String level,
      @Mixin CellOptions cell,
      @Option(
              names = "--moves",
              paramLabel = "HOW",
              defaultValue = "proposed",
              description =
                  "Once sales agree often enough: automatic, or proposed to an admin"
                      + " (default: ${DEFAULT-VALUE}).")
          Moves moves,
      @Option(names = "--by", required = true, paramLabel = "NAME", description = BY) String by,
      @Option(names = "--why", required = true, paramLabel = "TEXT", description = WHY) String why,
      @Mixin ConfigOption config) {
    Level wanted = level(level);
    cell.check(places.get());
    return on(
        config,
        db ->
            db.with(books ->
                    cell.rule(books, places.get(), wanted, moves)
                        .map(rule -> {
                          books.autonomy().set(rule, named(by), why, clock.instant());
                          terminal.say("From now on: " + AutonomyLines.told(rule, books) + ".");
                          return Terminal.OK;
                        }))
                .orElseGet(() -> terminal.fail(cell.noCustomer())));
  }

  @Command(
      name = "end",
      description = "Ends a rule; the next closest one then counts.",
      footer = {"", "  quayside autonomy end --customer ACME --by Lena", ""})
  int end(
      @Mixin CellOptions cell,
      @Option(names = "--by", required = true, paramLabel = "NAME", description = BY) String by,
      @Mixin ConfigOption config) {
    cell.check(places.get());
    return on(
        config,
        db ->
            db.with(books ->
                    cell.rule(books, places.get(), Level.AUTONOMOUS, Moves.PROPOSED)
                        .map(rule ->
                            books.autonomy().end(rule, named(by), clock.instant())
                                ? saidOne("It has ended.")
                                : terminal.fail(
                                    "there is no rule for exactly that; see \"quayside autonomy"
                                        + " list\"")))
                .orElseGet(() -> terminal.fail(cell.noCustomer())));
  }

  @Command(
      name = "limit",
      description = "Sets how much leaves unseen at the most; what is beyond waits.",
      footer = {
        "--amount is what a quote comes to, its dearest option, in US dollars, the",
        "currency of the house. A quote that cannot be summed up in it waits, too.",
        "Where nothing is given behind an option's name, the limit ends.",
        "",
        "  quayside autonomy limit --amount 50000 --by Lena --why \"large ones first\"",
        "  quayside autonomy limit --answers-an-hour 300 --by Lena --why \"no more\"",
        "  quayside autonomy limit --amount none --by Lena --why \"not needed\"",
        ""
      })
  int limit(
      @Option(names = "--amount", paramLabel = "N", description = "In US dollars, or none.")
          Optional<String> amount,
      @Option(names = "--answers-an-hour", paramLabel = "N", description = "Letters, or none.")
          Optional<String> answers,
      @Option(names = "--by", required = true, paramLabel = "NAME", description = BY) String by,
      @Option(names = "--why", required = true, paramLabel = "TEXT", description = WHY) String why,
      @Mixin ConfigOption config) {
    if (amount.isPresent() == answers.isPresent()) {
      throw wrong("Give either --amount or --answers-an-hour");
    }
    What what = amount.isPresent() ? What.AMOUNT : What.ANSWERS_AN_HOUR;
    Optional<BigDecimal> most = most(amount.or(() -> answers).orElse(""));
    return on(
        config,
        db -> {
          db.use(books -> books.autonomy().limit(what, most, named(by), why, clock.instant()));
          return saidOne(
              most.map(it -> "From now on what is beyond %s waits for sales.".formatted(it))
                  .orElse("The limit has ended."));
        });
  }

  @Command(
      name = "freeze",
      description = "Stops the robot: nothing it writes leaves, all of it waits at the desk.",
      footer = {
        "What waits to be sent is kept back, too. Mails are read and answers written as",
        "before; sales send those they want. It holds at once, for all processes.",
        "",
        "  quayside autonomy freeze --by \"Lena Wu\" --why \"a wrong tariff is live\"",
        ""
      })
  int freeze(
      @Option(names = "--by", required = true, paramLabel = "NAME", description = BY) String by,
      @Option(names = "--why", required = true, paramLabel = "TEXT", description = WHY) String why,
      @Mixin ConfigOption config) {
    return on(
        config,
        db ->
            db.<Boolean>with(
                    books -> books.drafts().freezing().freeze(named(by), why, clock.instant()))
                ? saidOne("Frozen. Nothing leaves but what sales send at the desk.")
                : terminal.fail("the house was frozen before; see \"quayside autonomy list\""));
  }

  @Command(
      name = "thaw",
      description = "Lets the robot send again; what waits by then waits on.",
      footer = {"", "  quayside autonomy thaw --by \"Lena Wu\"", ""})
  int thaw(
      @Option(names = "--by", required = true, paramLabel = "NAME", description = BY) String by,
      @Mixin ConfigOption config) {
    return on(
        config,
        db ->
            db.<Boolean>with(books -> books.drafts().freezing().thaw(named(by), clock.instant()))
                ? saidOne("Thawed. What was written meanwhile waits at the desk.")
                : terminal.fail("the house is not frozen"));
  }

  private int on(ConfigOption config, ToIntFunction<Db> work) {
    return BookCommand.run(terminal, config, places, work);
  }

  private int saidOne(String line) {
    terminal.say(line);
    return Terminal.OK;
  }

  private Level level(String typed) {
    String name = typed.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(Level.values())
        .filter(level -> level.name().equals(name) || (level + "").replace("_", "").equals(name))
        .findFirst()
        .orElseThrow(() ->
            wrong("LEVEL is off, co-pilot, supervised or autonomous, not \"%s\"".formatted(typed)));
  }

  private Optional<BigDecimal> most(String typed) {
    if (typed.equalsIgnoreCase("none")) {
      return Optional.empty();
    }
    try {
      BigDecimal most = new BigDecimal(typed.replace(",", ""));
      if (most.signum() >= 0) {
        return Optional.of(most);
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw wrong("A limit is a number, or none, not \"%s\"".formatted(typed));
  }

  private String named(String by) {
    if (by.isBlank()) {
      throw wrong("--by is a name");
    }
    return by.strip();
  }

  private ParameterException wrong(String why) {
    return new ParameterException(spec.commandLine(), why);
  }
}
