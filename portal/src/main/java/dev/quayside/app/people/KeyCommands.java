package dev.quayside.app.people;

import dev.quayside.app.book.BookCommand;
import dev.quayside.app.console.ConfigOption;
import dev.quayside.app.console.Terminal;
import dev.quayside.db.secret.Token;
import dev.quayside.db.user.ApiKey;
import dev.quayside.db.user.Scope;
import dev.quayside.db.user.User;
import dev.quayside.rates.place.Places;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The commands by which other programs get a key to the interface under /api/v1. */
@Command(
    name = "keys",
    description = "Gives other programs keys to /api/v1, and takes them away.",
    footer = {
      "",
      "  quayside keys add --email lena@example.com --name erp --scopes READ,SHEETS",
      "  quayside keys list",
      "  quayside keys end 3",
      ""
    })
public final class KeyCommands implements Runnable {

  /** By it a key is known for what it is, wherever it turns up. */
  private static final String BEGINS = "qsk_";

  private static final int HINT = 9;

  private final Terminal terminal;
  private final Supplier<Places> places;
  private final InstantSource clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  public KeyCommands(Terminal terminal, Supplier<Places> places, InstantSource clock) {
    this.terminal = terminal;
    this.places = places;
    this.clock = clock;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "What about keys? Say: keys add …");
  }

  @Command(
      name = "add",
      description = {
        "Makes a key that acts in the name of a user of the staff, and shows it once.",
        "It does what its scopes say, and no more than its user may."
      })
  int add(
      @Option(
              names = "--email",
              required = true,
              paramLabel = "ADDRESS",
              description = "The user in whose name it acts.")
          String email,
      @Option(
              names = "--name",
              required = true,
              paramLabel = "NAME",
              description = "What it is for.")
          String name,
      @Option(
              names = "--scopes",
              split = ",",
              required = true,
              paramLabel = "SCOPE",
              description =
                  "READ; SHEETS hands in, publishes, takes back; RULES adds and ends; APPROVE lets"
                      + " quotes go below their floor; EVENTS files shipments and events;"
                      + " PAPERS files their papers; CHARGES files invoices and payments, holds and"
                      + " releases.")
          Set<Scope> scopes,
      @Option(
              names = "--until",
              paramLabel = "DAY",
              description = "Its last day, as 2026-12-31 (default: until it is ended).")
          Optional<LocalDate> until,
      @Mixin ConfigOption config) {
    if (name.isBlank()) {
      throw new ParameterException(spec.commandLine(), "--name is not blank");
    }
    return BookCommand.run(
        terminal,
        config,
        places,
        db -> {
          Optional<User> user =
              db.with(books -> books.users().byEmail(email))
                  .map(known -> known.user())
                  .filter(User::staff);
          if (user.isEmpty()) {
            return terminal.fail(
                "there is no salesperson or admin %s; \"quayside users add\" adds one"
                    .formatted(email));
          }
          var key = new Token(BEGINS + Token.random().value());
          var expires =
              until.map(day -> day.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant());
          long number =
              db.with(books ->
                  books
                      .keys()
                      .add(
                          name.strip(),
                          user.get().id(),
                          key.fingerprint(),
                          key.value().substring(0, HINT),
                          EnumSet.copyOf(scopes),
                          System.getProperty("user.name", ""),
                          clock.instant(),
                          expires));
          terminal.say(key.value());
          terminal.say(
              "This is key %d, of %s. It is shown this once and kept nowhere. Send it as"
                      .formatted(number, user.get().name())
                  + " \"Authorization: Bearer …\".");
          return Terminal.OK;
        });
  }

  @Command(name = "list", description = "Lists the keys, also those that were taken away.")
  int list(@Mixin ConfigOption config) {
    return BookCommand.run(
        terminal,
        config,
        places,
        db -> {
          db.with(books -> books.keys().all()).stream().map(this::line).forEach(terminal::say);
          return Terminal.OK;
        });
  }

  @Command(name = "end", description = "Takes a key away, at once and for good.")
  int end(
      @Parameters(paramLabel = "NUMBER", description = "Its number in \"keys list\".") long number,
      @Mixin ConfigOption config) {
    return BookCommand.run(
        terminal,
        config,
        places,
        db -> {
          if (!db.<Boolean>with(books -> books.keys().end(number, clock.instant()))) {
            return terminal.fail("there is no key %d that still opens anything".formatted(number));
          }
          terminal.say("Key %d opens nothing any more.".formatted(number));
          return Terminal.OK;
        });
  }

  private String line(ApiKey key) {
    return "%4d  %s…  %s, of %s, %s%s"
        .formatted(
            key.number(),
            key.hint(),
            key.name(),
            key.user().name(),
            key.scopes().stream().sorted().map(Scope::name).collect(Collectors.joining(",")),
            key.holds(clock.instant()) ? "" : ", ended");
  }
}
