package dev.quayside.app.webhooks;

import static java.util.stream.Collectors.joining;

import dev.quayside.app.book.BookCommand;
import dev.quayside.app.book.NamedCustomer;
import dev.quayside.app.config.Settings;
import dev.quayside.app.console.ConfigOption;
import dev.quayside.app.console.Terminal;
import dev.quayside.db.Db;
import dev.quayside.db.customer.Customer;
import dev.quayside.db.webhook.Fact;
import dev.quayside.db.webhook.Webhook;
import dev.quayside.db.webhook.WebhookSecret;
import dev.quayside.notifier.webhook.Receiver;
import dev.quayside.rates.place.Places;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The commands by which it is said which other program is told what. */
@Command(
    name = "webhooks",
    description = "Tells other programs, such as a CRM, what happens here.",
    footer = {
      "",
      "  quayside webhooks add https://crm.example.com/in --events quote.sent",
      "  quayside webhooks list",
      "  quayside webhooks rotate 3",
      "  quayside webhooks deliveries 3 --undelivered",
      "  quayside webhooks replay 3 --from 2026-11-01T00:00:00Z",
      ""
    })
public final class WebhookCommands implements Runnable {

  private final Terminal terminal;
  private final Supplier<Places> places;
  private final InstantSource clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  public WebhookCommands(Terminal terminal, Supplier<Places> places, InstantSource clock) {
    this.terminal = terminal;
    this.places = places;
    this.clock = clock;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "What about webhooks? Say: webhooks list …");
  }

  @Command(
      name = "add",
      description = {
        "From now on a program is told of these events, signed as Standard Webhooks has it.",
        "Its secret is shown once."
      })
  int add(
      @Parameters(paramLabel = "URL", description = "Where it listens, by https.") String url,
      @Option(
              names = "--events",
              split = ",",
              required = true,
              paramLabel = "EVENT",
              description =
                  "all, or of these: quote.sent, quote.accepted, quote.declined, order.drafted,"
                      + " shipment.milestone, shipment.paper, shipment.bl, shipment.release,"
                      + " invoice.filed, payment.received, task.opened, task.done.")
          List<String> events,
      @Option(
              names = "--customer",
              paramLabel = "CODE",
              description =
                  "A customer's own program: it is told his own facts alone, and none of the"
                      + " house's business (papers, releases, tasks).")
          Optional<String> customer,
      @Mixin ConfigOption config) {
    Set<Fact> facts = facts(events, customer.isPresent());
    return BookCommand.run(
        terminal,
        config,
        places,
        (Settings settings, Db db) ->
            switch (Receiver.read(url, settings.inside())) {
              case Receiver.Read.Wrong(String why) ->
                  terminal.fail(
                      "%s cannot be told anything: %s. Hosts of your own network stand in webhooks.inside"
                          .formatted(url, why));
              case Receiver.Read.Good(Receiver receiver) ->
                  customer
                      .map(code ->
                          NamedCustomer.with(
                              terminal,
                              db,
                              code,
                              (_, his) -> add(db, receiver, facts, Optional.of(his))))
                      .orElseGet(() -> add(db, receiver, facts, Optional.empty()));
            });
  }

  private Set<Fact> facts(List<String> events, boolean customers) {
    var facts = EnumSet.noneOf(Fact.class);
    for (String event : events) {
      if (event.equals("all")) {
        facts.addAll(EnumSet.allOf(Fact.class));
        facts.removeIf(fact -> customers && !fact.customers());
        continue;
      }
      Fact fact =
          Fact.named(event)
              .orElseThrow(() ->
                  new ParameterException(
                      spec.commandLine(),
                      "There is no event %s; there are %s".formatted(event, Fact.names())));
      if (customers && !fact.customers()) {
        throw new ParameterException(
            spec.commandLine(), event + " is the house's business, and told to no customer");
      }
      facts.add(fact);
    }
    return facts;
  }

  private int add(Db db, Receiver receiver, Set<Fact> facts, Optional<Customer> customer) {
    var secret = WebhookSecret.random();
    long number =
        db.with(books ->
            books
                .webhooks()
                .add(
                    receiver.address().toString(),
                    facts,
                    customer.map(Customer::id),
                    secret,
                    System.getProperty("user.name", ""),
                    clock.instant()));
    terminal.say(secret.shown());
    terminal.say(
        "This is the secret of webhook %d, by which it knows that we speak. It is shown this once."
            .formatted(number));
    return Terminal.OK;
  }

  @Command(name = "list", description = "Lists them, also those that are told nothing more.")
  int list(@Mixin ConfigOption config) {
    return BookCommand.run(
        terminal,
        config,
        places,
        db -> {
          db.with(books -> books.webhooks().all()).stream()
              .map(WebhookCommands::line)
              .forEach(terminal::say);
          return Terminal.OK;
        });
  }

  @Command(
      name = "rotate",
      description =
          "Gives it another secret and shows it once; for some time both are signed with.")
  int rotate(
      @Parameters(paramLabel = "NUMBER", description = "Its number in \"webhooks list\".")
          long number,
      @Option(
              names = "--hours",
              defaultValue = "24",
              paramLabel = "HOURS",
              description = "How long the former secret still holds (default: 24).")
          int hours,
      @Mixin ConfigOption config) {
    if (hours < 0) {
      throw new ParameterException(spec.commandLine(), "--hours is a number from 0");
    }
    return BookCommand.run(
        terminal,
        config,
        places,
        db -> {
          var secret = WebhookSecret.random();
          var until = clock.instant().plus(Duration.ofHours(hours));
          if (!db.<Boolean>with(books -> books.webhooks().rotate(number, secret, until))) {
            return terminal.fail(unknown(number));
          }
          terminal.say(secret.shown());
          terminal.say(
              "This is its secret from now on, shown this once; until %s we sign with the former one, too."
                  .formatted(until));
          return Terminal.OK;
        });
  }

  @Command(name = "end", description = "It is told nothing more.")
  int end(
      @Parameters(paramLabel = "NUMBER", description = "Its number in \"webhooks list\".")
          long number,
      @Mixin ConfigOption config) {
    return BookCommand.run(
        terminal,
        config,
        places,
        db -> {
          if (!db.<Boolean>with(books -> books.webhooks().end(number, clock.instant()))) {
            return terminal.fail(unknown(number));
          }
          terminal.say("Webhook %d is told nothing more.".formatted(number));
          return Terminal.OK;
        });
  }

  @Command(
      name = "resume",
      description =
          "Tells it again, first what waited when it was stopped; not what happened since.")
  int resume(
      @Parameters(paramLabel = "NUMBER", description = "Its number in \"webhooks list\".")
          long number,
      @Mixin ConfigOption config) {
    return BookCommand.run(
        terminal,
        config,
        places,
        db -> {
          if (!db.<Boolean>with(books -> books.webhooks().resume(number))) {
            return terminal.fail("there is no webhook %d that was stopped".formatted(number));
          }
          terminal.say("Webhook %d is told again.".formatted(number));
          return Terminal.OK;
        });
  }

  static String unknown(long number) {
    return "there is no webhook %d that is told anything".formatted(number);
  }

  private static String line(Webhook webhook) {
    String fares =
        webhook
            .stopped()
            .map(stopped -> ", stopped at %s: %s".formatted(stopped.at(), why(stopped.why())))
            .or(() ->
                webhook
                    .failingSince()
                    .map(since -> ", has not been reached since %s".formatted(since)))
            .orElse("");
    return "%4d  %s  %s%s; %d waiting%s"
        .formatted(
            webhook.number(),
            webhook.url(),
            webhook.facts().stream().sorted().map(Fact::event).collect(joining(",")),
            webhook.customer().map(code -> " of " + code + " alone").orElse(""),
            webhook.waiting(),
            fares);
  }

  private static String why(Webhook.Why why) {
    return switch (why) {
      case BY_HAND -> "by hand";
      case GONE -> "it answered that it is gone (410)";
      case FAILING -> "nothing reached it for three days";
      case FULL -> "too much waited for it";
    };
  }
}
