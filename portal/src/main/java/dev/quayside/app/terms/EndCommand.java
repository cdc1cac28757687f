package dev.quayside.app.terms;

import dev.quayside.app.book.BookCommand;
import dev.quayside.app.console.ConfigOption;
import dev.quayside.app.console.Terminal;
import dev.quayside.rates.place.Places;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ends a margin rule, a floor or a concession. */
@Command(
    name = "end",
    description =
        "Ends a margin rule, a floor or a concession. It stays on file: quotes were made by it.",
    footer = {
      "",
      "  quayside rates end margin 3",
      "  quayside rates end floor 1 --day 2026-12-31",
      ""
    })
public final class EndCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Supplier<Places> places;
  private final InstantSource clock;

  /** What is ended. */
  enum What {
    MARGIN,
    FLOOR,
    CONCESSION
  }

  @Parameters(index = "0", paramLabel = "WHAT", description = "margin, floor or concession.")
  private What what = What.MARGIN;

  @Parameters(index = "1", paramLabel = "NUMBER", description = "Its number in \"rates terms\".")
  private long number;

  @Option(
      names = "--day",
      paramLabel = "DAY",
      description = "Its last day (default: yesterday, so that it ends at once).")
  private Optional<LocalDate> day = Optional.empty();

  @Mixin private ConfigOption config = new ConfigOption();

  public EndCommand(Terminal terminal, Supplier<Places> places, InstantSource clock) {
    this.terminal = terminal;
    this.places = places;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    LocalDate last = day.orElse(today.minusDays(1));
    return BookCommand.run(
        terminal,
        config,
        places,
        db -> {
          boolean ended =
              db.with(books ->
                  switch (what) {
                    case MARGIN -> books.terms().endMargin(number, last);
                    case FLOOR -> books.terms().endFloor(number, last);
                    case CONCESSION -> books.terms().endConcession(number, last);
                  });
          if (!ended) {
            return terminal.fail(
                "there is no %s of the number %d; \"quayside rates terms\" lists them"
                    .formatted(what.name().toLowerCase(Locale.ROOT), number));
          }
          terminal.say("Its last day is " + last + ".");
          return Terminal.OK;
        });
  }
}
