package dev.quayside.app.terms;

import dev.quayside.app.book.BookCommand;
import dev.quayside.app.console.ConfigOption;
import dev.quayside.app.console.Terminal;
import dev.quayside.db.Books;
import dev.quayside.rates.place.Places;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists margins and floors. */
@Command(
    name = "terms",
    description = "Lists margin rules and floors with their numbers, also those that ended.",
    footer = {"", "  quayside rates terms", ""})
public final class TermsList implements Callable<Integer> {

  private final Terminal terminal;
  private final Supplier<Places> places;

  @Mixin private ConfigOption config = new ConfigOption();

  public TermsList(Terminal terminal, Supplier<Places> places) {
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
          List<String> lines = db.with(TermsList::lines);
          if (lines.isEmpty()) {
            terminal.say(
                "No margin is set, so nothing is sold; \"quayside rates margin\" adds one.");
          }
          lines.forEach(terminal::say);
          return Terminal.OK;
        });
  }

  private static List<String> lines(Books books) {
    var terms = books.terms();
    return Stream.of(
            terms.margins().stream()
                .map(kept ->
                    line(
                        "margin",
                        kept.number(),
                        kept.rule().name(),
                        kept.rule().owner(),
                        kept.rule().expires())),
            terms.floors().stream()
                .map(kept ->
                    line(
                        "floor",
                        kept.number(),
                        kept.rule().name(),
                        kept.rule().owner(),
                        kept.rule().expires())),
            terms.concessions().stream()
                .map(kept ->
                    line(
                        "concession",
                        kept.number(),
                        kept.rule().name(),
                        kept.rule().owner(),
                        kept.rule().expires())))
        .flatMap(lines -> lines)
        .toList();
  }

  private static String line(
      String what, long number, String name, String owner, Optional<LocalDate> expires) {
    return "%-10s %4d  %s%s%s"
        .formatted(
            what,
            number,
            name,
            owner.isEmpty() ? "" : ", " + owner,
            expires.map(day -> ", until " + day).orElse(""));
  }
}
