package dev.quayside.app.mails;

import dev.quayside.app.book.BookCommand;
import dev.quayside.app.console.ConfigOption;
import dev.quayside.app.console.Terminal;
import dev.quayside.db.Db;
import dev.quayside.db.message.ParkedMail;
import dev.quayside.rates.place.Places;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The commands for mails that could not be dealt with: each is kept, with its reason. */
@Command(
    name = "mails",
    description = "Looks at mails that could not be dealt with, and deals with them once more.",
    footer = {"", "  quayside mails parked", "  quayside mails rerun 17", ""})
public final class MailCommands implements Runnable {

  private final Terminal terminal;
  private final Supplier<Places> places;
  private final InstantSource clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  public MailCommands(Terminal terminal, Supplier<Places> places, InstantSource clock) {
    this.terminal = terminal;
    this.places = places;
    this.clock = clock;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which of parked, rerun?");
  }

  @Command(name = "parked", description = "Lists them, the newest first, each with its reason.")
  int parked(@Mixin ConfigOption config) {
    return BookCommand.run(
        terminal,
        config,
        places,
        db -> {
          List<ParkedMail> parked = db.with(books -> books.messages().parked());
          parked.forEach(mail ->
              terminal.say(
                  "%d  %s  %s  %s"
                      .formatted(mail.id(), mail.takenInAt(), mail.mailbox(), mail.reason())));
          terminal.say(parked.size() + " parked.");
          return Terminal.OK;
        });
  }

  @Command(
      name = "rerun",
      description = "Deals with a parked mail once more, as if it had just come.",
      footer = {"", "It is dealt with by the bot that is running, or at its next start.", ""})
  int rerun(
      @Mixin ConfigOption config,
      @Parameters(paramLabel = "NUMBER", description = "Its number in \"mails parked\".")
          long number) {
    return BookCommand.run(terminal, config, places, db -> rerun(db, number));
  }

  private int rerun(Db db, long number) {
    boolean again = db.with(books -> books.messages().rerun(number, clock.instant()));
    if (!again) {
      return terminal.fail(
          "no mail of the number %d is parked, or only its head was kept, for its size; \"quayside mails parked\" lists them"
              .formatted(number));
    }
    terminal.say("Mail " + number + " waits to be dealt with.");
    return Terminal.OK;
  }
}
