package dev.quayside.app.terms;

import dev.quayside.app.book.BookCommand;
import dev.quayside.app.console.ConfigOption;
import dev.quayside.app.console.Terminal;
import dev.quayside.db.Books;
import dev.quayside.db.held.Deciding;
import dev.quayside.rates.margin.floor.Approval;
import dev.quayside.rates.place.Places;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets one very quote go below its floor, by name. */
@Command(
    name = "approve",
    description = "Lets one quote go below its floor. Once a price of it changes, it is void.",
    footer = {
      "The seal stands in the task that sales were given, and in the ledger of",
      "\"quayside quote\". It is made of the request, the chosen rate and its prices.",
      "",
      "  quayside rates approve 9f86d081884c7d65… --by \"Lena Wu\"",
      ""
    })
public final class ApproveCommand implements Callable<Integer> {

  /** SHA-256, in hexadecimal. */
  private static final int LENGTH = 64;

  private final Terminal terminal;
  private final Supplier<Places> places;
  private final InstantSource clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "SEAL", description = "The quote's seal, 64 letters and digits.")
  private String seal = "";

  @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who approves it.")
  private String by = "";

  @Mixin private ConfigOption config = new ConfigOption();

  public ApproveCommand(Terminal terminal, Supplier<Places> places, InstantSource clock) {
    this.terminal = terminal;
    this.places = places;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (seal.length() != LENGTH || !seal.chars().allMatch(ApproveCommand::isDigit)) {
      throw new ParameterException(spec.commandLine(), "SEAL is 64 digits 0-9 and letters a-f");
    }
    if (by.isBlank()) {
      throw new ParameterException(spec.commandLine(), "--by is a name");
    }
    var approval =
        new Approval(by, LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()), seal);
    return BookCommand.run(
        terminal,
        config,
        places,
        db -> {
          db.use(books -> books.terms().approve(approval));
          terminal.say("Approved by " + by + ".");
          db.use(books ->
              books.held().waitingFor(seal).forEach(held -> answer(books, held, approval)));
          return Terminal.OK;
        });
  }

  /** What was held back for it is answered now, where nothing else of it is held. */
  private void answer(Books books, long held, Approval approval) {
    var decided = books.held().approve(held, Set.of(seal), by, approval.on(), clock.instant());
    terminal.say(
        decided instanceof Deciding.Done
            ? "Inquiry %d is answered with it.".formatted(held)
            : "Inquiry %d holds more that must be approved; see the desk.".formatted(held));
  }

  private static boolean isDigit(int letter) {
    return Character.isDigit(letter) || (letter >= 'a' && letter <= 'f');
  }
}
