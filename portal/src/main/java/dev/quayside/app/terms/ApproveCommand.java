package dev.quayside.app.terms;

import dev.quayside.app.book.BookCommand;
import dev.quayside.app.console.ConfigOption;
import dev.quayside.app.console.Terminal;
import dev.quayside.rates.margin.floor.Approval;
import dev.quayside.rates.place.Places;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
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
      "\"quayside quote\". It is made of the request, the chosen rate and all its prices.",
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
          return Terminal.OK;
        });
  }

  private static boolean isDigit(int letter) {
    return Character.isDigit(letter) || (letter >= 'a' && letter <= 'f');
  }
}
