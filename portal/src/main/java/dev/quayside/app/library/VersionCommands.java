package dev.quayside.app.library;

import dev.quayside.app.book.BookCommand;
import dev.quayside.app.console.ConfigOption;
import dev.quayside.app.console.Terminal;
import dev.quayside.db.rate.version.LibraryVersion;
import dev.quayside.db.rate.version.Withdrawal;
import dev.quayside.rates.place.Places;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that show the versions of the rate library and take one back. */
public final class VersionCommands {

  private static final int SHOWN = 50;

  private VersionCommands() {}

  /** Lists what came into the library. */
  @Command(
      name = "versions",
      description = "Lists the versions of the rate library, the newest first.",
      footer = {"", "  quayside rates versions", ""})
  public static final class Listing implements java.util.concurrent.Callable<Integer> {

    private final Terminal terminal;
    private final Supplier<Places> places;

    @Mixin private ConfigOption config = new ConfigOption();

    public Listing(Terminal terminal, Supplier<Places> places) {
      this.terminal = terminal;
      this.places = places;
    }

    @Override
    public Integer call() {
      return BookCommand.run(
          terminal,
          config,
          places,
          db -> {
            List<LibraryVersion> versions = db.with(books -> books.rates().versions(SHOWN));
            if (versions.isEmpty()) {
              terminal.say("The library is empty; \"quayside rates import\" fills it.");
            }
            versions.forEach(version -> terminal.say(line(version)));
            return Terminal.OK;
          });
    }
  }

  /** Takes a sheet back. */
  @Command(
      name = "withdraw",
      description = "Takes a sheet back: what it had replaced is live again.",
      footer = {"", "  quayside rates withdraw 12", ""})
  public static final class Withdraw implements java.util.concurrent.Callable<Integer> {

    private final Terminal terminal;
    private final Supplier<Places> places;
    private final InstantSource clock;

    @Mixin private ConfigOption config = new ConfigOption();

    @Parameters(paramLabel = "VERSION", description = "Its number in \"rates versions\".")
    private long version;

    @Option(names = "--by", paramLabel = "NAME", description = "Who takes it back.")
    private String by = "";

    public Withdraw(Terminal terminal, Supplier<Places> places, InstantSource clock) {
      this.terminal = terminal;
      this.places = places;
      this.clock = clock;
    }

    @Override
    public Integer call() {
      return BookCommand.run(
          terminal,
          config,
          places,
          db -> {
            Withdrawal withdrawal =
                db.with(books -> books.rates().withdraw(version, by, clock.instant()));
            return switch (withdrawal) {
              case Withdrawal.Done(LibraryVersion made) -> {
                terminal.say(line(made));
                yield Terminal.OK;
              }
              case Withdrawal.NoSuchSheet() ->
                  terminal.fail(
                      "no sheet was published as version %d; \"quayside rates versions\" lists them"
                          .formatted(version));
              case Withdrawal.AlreadyDone(long before) ->
                  terminal.fail(
                      "version %d was taken back before, by %d".formatted(version, before));
              case Withdrawal.Overtaken(List<Long> later) ->
                  terminal.fail(
                      "later sheets have replaced some of its rates; take back %s first"
                          .formatted(later));
            };
          });
    }
  }

  private static String line(LibraryVersion version) {
    String what =
        switch (version.what()) {
          case PUBLISHED -> "published";
          case WITHDRAWN ->
              "took back version " + version.withdraws().map(String::valueOf).orElse("");
        };
    return "%4d  %s  %s  %s%s  +%d -%d%s"
        .formatted(
            version.number(),
            version.at(),
            what,
            version.sheet().file(),
            version.sheet().series().isEmpty() ? "" : " (" + version.sheet().series() + ")",
            version.ratesIn(),
            version.ratesOut(),
            version.sheet().by().isEmpty() ? "" : "  by " + version.sheet().by());
  }
}
