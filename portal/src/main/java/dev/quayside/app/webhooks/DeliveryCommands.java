package dev.quayside.app.webhooks;

import dev.quayside.app.book.BookCommand;
import dev.quayside.app.console.ConfigOption;
import dev.quayside.app.console.Terminal;
import dev.quayside.db.webhook.Delivery;
import dev.quayside.rates.place.Places;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The commands that show what another program was told, and tell it once more. */
public final class DeliveryCommands {

  private static final int SHOWN = 100;

  private DeliveryCommands() {}

  /** Shows what it was told, and what became of it. */
  @Command(
      name = "deliveries",
      description = "Shows the newest of what it was told, and what became of it.",
      footer = {"", "  quayside webhooks deliveries 3 --undelivered", ""})
  public static final class Listing implements Callable<Integer> {

    private final Terminal terminal;
    private final Supplier<Places> places;

    @Parameters(paramLabel = "NUMBER", description = "Its number in \"webhooks list\".")
    private long number;

    @Option(names = "--undelivered", description = "Only what has not reached it.")
    private boolean undelivered;

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
            db.with(books -> books.webhooks().deliveries(number, undelivered, SHOWN)).stream()
                .map(Listing::line)
                .forEach(terminal::say);
            return Terminal.OK;
          });
    }

    private static String line(Delivery delivery) {
      String fares =
          delivery
              .deliveredAt()
              .map(at -> "delivered " + at)
              .or(() -> delivery.nextTry().map(at -> "next try " + at))
              .orElse("given up");
      return "%s  %s  %s  %s%s"
          .formatted(
              delivery.happenedAt(),
              delivery.key(),
              delivery.event(),
              fares,
              delivery.error().isEmpty()
                  ? ""
                  : ", after %d tries: %s".formatted(delivery.tries(), delivery.error()));
    }
  }

  /** Tells it something once more. */
  @Command(
      name = "replay",
      description = {
        "Tells it once more what happened in some time of the last 30 days, or one thing.",
        "The webhook-id is the same as before, so that it knows what it has."
      },
      footer = {
        "",
        "  quayside webhooks replay 3 --from 2026-11-01T00:00:00Z",
        "  quayside webhooks replay 3 --message msg_5f0e1c2d3b4a",
        ""
      })
  public static final class Replay implements Callable<Integer> {

    private final Terminal terminal;
    private final Supplier<Places> places;
    private final InstantSource clock;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "NUMBER", description = "Its number in \"webhooks list\".")
    private long number;

    @Option(names = "--message", paramLabel = "ID", description = "One thing, by its webhook-id.")
    private Optional<String> message = Optional.empty();

    @Option(
        names = "--from",
        paramLabel = "TIME",
        description = "What happened from then on, as 2026-11-01T00:00:00Z.")
    private Optional<Instant> from = Optional.empty();

    @Option(names = "--until", paramLabel = "TIME", description = "And before then (default: now).")
    private Optional<Instant> until = Optional.empty();

    @Mixin private ConfigOption config = new ConfigOption();

    public Replay(Terminal terminal, Supplier<Places> places, InstantSource clock) {
      this.terminal = terminal;
      this.places = places;
      this.clock = clock;
    }

    @Override
    public Integer call() {
      if (message.isPresent() == from.isPresent()) {
        throw new ParameterException(spec.commandLine(), "Say --message or --from");
      }
      Instant now = clock.instant();
      return BookCommand.run(
          terminal,
          config,
          places,
          db -> {
            int again =
                db.with(books ->
                    message
                        .map(key -> books.webhooks().replay(number, key, now) ? 1 : 0)
                        .orElseGet(() ->
                            books
                                .webhooks()
                                .replay(number, from.orElseThrow(), until.orElse(now), now)));
            terminal.say("It is told %d things once more.".formatted(again));
            return Terminal.OK;
          });
    }
  }
}
