package dev.quayside.app.book;

import dev.quayside.app.config.Settings;
import dev.quayside.app.config.SettingsRead;
import dev.quayside.app.console.ConfigOption;
import dev.quayside.app.console.Terminal;
import dev.quayside.db.Db;
import dev.quayside.rates.place.Places;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;

/** Runs a command that works on the book: reads the settings, opens it, closes it again. */
public final class BookCommand {

  private BookCommand() {}

  /** The exit status of the work, or 1 where the settings are wrong or the book stays closed. */
  public static int run(
      Terminal terminal, ConfigOption config, Supplier<Places> places, ToIntFunction<Db> work) {
    return run(terminal, config, places, (_, db) -> work.applyAsInt(db));
  }

  /** The same for work that asks the settings too. */
  public static int run(
      Terminal terminal,
      ConfigOption config,
      Supplier<Places> places,
      ToIntBiFunction<Settings, Db> work) {
    return switch (config.read(terminal, Set.of())) {
      case SettingsRead.Wrong(var problems) -> terminal.fail("the settings are wrong:", problems);
      case SettingsRead.Good(Settings settings) ->
          switch (OpenedBook.open(settings, places)) {
            case OpenedBook.Opening.Closed(String why) -> terminal.fail(why);
            case OpenedBook.Opening.Open(OpenedBook book) -> {
              try (book) {
                yield work.applyAsInt(settings, book.db());
              }
            }
          };
    };
  }
}
