package dev.quayside.app.people;

import dev.quayside.app.book.BookCommand;
import dev.quayside.app.book.NamedCustomer;
import dev.quayside.app.console.ConfigOption;
import dev.quayside.app.console.Terminal;
import dev.quayside.db.Db;
import dev.quayside.db.customer.Customer;
import dev.quayside.db.customer.Language;
import dev.quayside.db.user.User;
import dev.quayside.rates.place.Places;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands by which people get to sign in. */
@Command(
    name = "users",
    description = "Says who may sign in to the portal.",
    footer = {
      "",
      "  quayside users add --role sales --email lena@example.com --name \"Lena Li\"",
      "  quayside users add --role customer --customer ACME --company-admin \\",
      "      --email jane@acme.example",
      ""
    })
public final class UserCommands implements Runnable {

  private final Terminal terminal;
  private final Supplier<Places> places;
  private final UnaryOperator<String> hash;

  @Spec private CommandSpec spec = CommandSpec.create();

  /**
   * Makes the commands.
   *
   * @param hash what is kept of a password
   */
  public UserCommands(Terminal terminal, Supplier<Places> places, UnaryOperator<String> hash) {
    this.terminal = terminal;
    this.places = places;
    this.hash = hash;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "What about users? Say: users add …");
  }

  @Command(
      name = "add",
      description = {
        "Adds a user, or gives the one with this address a new name, role and password.",
        "The password is asked for, or read from the standard input; it is never an argument."
      },
      footer = {
        "",
        "  quayside users add --role sales --email lena@example.com --name \"Lena Li\"",
        "  quayside users add --role customer --customer ACME \\",
        "      --email jane@acme.example < password.txt",
        ""
      })
  int add(
      @Option(
              names = "--role",
              required = true,
              paramLabel = "ROLE",
              description = "customer sees one customer's papers; sales and admin see the desk.")
          User.Role role,
      @Option(
              names = "--email",
              required = true,
              paramLabel = "ADDRESS",
              description = "The name to sign in with.")
          String email,
      @Option(
              names = "--name",
              paramLabel = "NAME",
              description = "What the portal calls him (default: the address).")
          Optional<String> name,
      @Option(
              names = "--customer",
              paramLabel = "CODE",
              description = "Whose papers a customer sees.")
          Optional<String> customer,
      @Option(
              names = "--language",
              paramLabel = "en|zh",
              description = "Of the portal's pages (default: the customer's, or en).")
          Optional<Language> language,
      @Option(
              names = "--approver",
              description = "Of sales: makes rules and lets quotes go below their floor, as admin.")
          boolean approver,
      @Option(
              names = "--company-admin",
              description = "Of a customer: invites colleagues of his, and shows them out.")
          boolean companyAdmin,
      @Mixin ConfigOption config) {
    String address = email.strip().toLowerCase(Locale.ROOT);
    if (!CustomerFile.isAddress(address)) {
      throw usage("--email is a mail address, not \"" + email + "\"");
    }
    if ((role == User.Role.CUSTOMER) != customer.isPresent()) {
      throw usage("--customer is needed with --role customer, and only there");
    }
    if (approver && role != User.Role.SALES) {
      throw usage("--approver goes with --role sales; an admin is one");
    }
    if (companyAdmin && role != User.Role.CUSTOMER) {
      throw usage("--company-admin goes with --role customer");
    }
    return BookCommand.run(
        terminal,
        config,
        places,
        db -> {
          Optional<Customer> firm =
              customer.flatMap(code -> db.with(books -> books.customers().byCode(code)));
          if (customer.isPresent() && firm.isEmpty()) {
            return terminal.fail(NamedCustomer.unknown(customer.get()));
          }
          return switch (NewPassword.ask(terminal, address)) {
            case NewPassword.Unfit(String why) -> terminal.fail(why);
            case NewPassword.Chosen(String password) ->
                put(
                    db,
                    address,
                    name.orElse(address),
                    role,
                    approver,
                    companyAdmin,
                    firm,
                    language.or(() -> firm.map(Customer::language)).orElse(Language.EN),
                    hash.apply(password));
          };
        });
  }

  private int put(
      Db db,
      String address,
      String name,
      User.Role role,
      boolean approver,
      boolean companyAdmin,
      Optional<Customer> firm,
      Language language,
      String passwordHash) {
    db.use(books -> {
      var buyer = firm.map(Customer::id);
      long user = books.users().put(address, name, role, buyer, language, passwordHash);
      books.users().setApprover(user, approver);
      books.users().byId(user).ifPresent(one -> books.people().setAdmin(one, companyAdmin));
    });
    terminal.say(
        "%s may sign in as %s%s."
            .formatted(
                address,
                role.name().toLowerCase(Locale.ROOT),
                firm.map(there -> " of " + there.name()).orElse("")));
    return Terminal.OK;
  }

  private ParameterException usage(String message) {
    return new ParameterException(
        Optional.ofNullable(spec.commandLine().getSubcommands().get("add"))
            .orElse(spec.commandLine()),
        message);
  }
}
