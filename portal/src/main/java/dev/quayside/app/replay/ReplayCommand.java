package dev.quayside.app.replay;

import dev.quayside.app.book.BookCommand;
import dev.quayside.app.console.ConfigOption;
import dev.quayside.app.console.Terminal;
import dev.quayside.db.Db;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.rates.place.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Proves of a quote that it can be made again, to the cent and to the byte. */
@Command(
    name = "replay",
    description =
        "Prices quotes again from what they were priced from - the request, the rate library and"
            + " the house's terms as they were then - and draws their PDFs again. Compares both"
            + " with what was given; nothing is written.",
    footer = {
      "The exit status is 1 where anything differs, or was not kept.",
      "",
      "  quayside replay Q1001",
      "  quayside replay Q1001 Q1002 Q1003",
      ""
    })
public final class ReplayCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Supplier<Places> places;

  @Mixin private ConfigOption config = new ConfigOption();

  @Parameters(arity = "1..*", paramLabel = "QUOTE", description = "A quote's number, as Q1001.")
  private List<String> numbers = new ArrayList<>();

  public ReplayCommand(Terminal terminal, Supplier<Places> places) {
    this.terminal = terminal;
    this.places = places;
  }

  @Override
  public Integer call() {
    return BookCommand.run(terminal, config, places, this::replay);
  }

  private int replay(Db db) {
    var replay = new Replay(db, Fonts.load());
    int status = Terminal.OK;
    for (String asked : numbers) {
      String number = asked.toUpperCase(Locale.ROOT).replace("-", "");
      var replayed = replay.replay(number);
      terminal.say(
          number
              + ": "
              + replayed.map(ReplayCommand::said).orElse("there is no quote of that number"));
      if (replayed.filter(ReplayCommand::isSame).isEmpty()) {
        status = Terminal.FAILED;
      }
    }
    return status;
  }

  private static boolean isSame(Replayed replayed) {
    return replayed instanceof Replayed.Same(var paper)
        && (paper == Replayed.Paper.SAME || paper == Replayed.Paper.EARLIER_DRAWING);
  }

  private static String said(Replayed replayed) {
    return switch (replayed) {
      case Replayed.Same(var paper) ->
          "the same to the cent; "
              + switch (paper) {
                case SAME -> "the PDF the same to the byte";
                case EARLIER_DRAWING ->
                    "the PDF is of an earlier drawing, and says what the book says";
                case DIFFERENT -> "the PDF differs";
                case NOT_KEPT -> "no PDF is filed that could be drawn again";
              };
      case Replayed.Different(String what) -> "differs: " + what;
      case Replayed.NotKept(String why) -> "cannot be replayed: " + why;
    };
  }
}
