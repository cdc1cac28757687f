package dev.quayside.app.people;

import dev.quayside.app.book.BookCommand;
import dev.quayside.app.book.NamedCustomer;
import dev.quayside.app.console.ConfigOption;
import dev.quayside.app.console.Terminal;
import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.customer.Customer;
import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.rates.place.Places;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntBiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The commands by which customers come into the book. */
@Command(
    name = "customers",
    description = "Customers: their people, their price level, their credit.",
    footer = {
      "",
      "  quayside customers import customers.csv",
      "  quayside customers level ACME VIP",
      "  quayside customers credit ACME --limit 50000 --currency USD --by Ann",
      "  quayside customers paper ACME both",
      "  quayside customers parent ACMEHK ACME",
      ""
    })
public final class CustomerCommands implements Runnable {

  private final Terminal terminal;
  private final Supplier<Places> places;

  @Spec private CommandSpec spec = CommandSpec.create();

  public CustomerCommands(Terminal terminal, Supplier<Places> places) {
    this.terminal = terminal;
    this.places = places;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Which of import, level, credit, paper, parent?");
  }

  @Command(
      name = "import",
      description = "Takes a list of customers in: all of it, or nothing. Importing again updates.",
      footer = {
        "The first row has the headings code, company, contact, email, language",
        "(客户代码, 公司, 联系人, 邮箱, 语言); then a line for each mail address:",
        "",
        "  code,company,contact,email,language",
        "  ACME,Acme Trading Ltd,Jane Smith,jane@acme.example,en",
        "  HUAXIN,华信贸易有限公司,王芳,wangfang@huaxin.example,zh",
        "",
        "An address belongs to one customer. The language, en or zh, is that of the",
        "portal and of mails that answer nothing; an inquiry is answered in its own.",
        "A column parent (母公司) may name the customer whose subsidiary one is, by its",
        "code; a blank one changes nothing.",
        ""
      })
  int importList(
      @Parameters(paramLabel = "FILE", description = "A .csv or .xlsx file.") Path file,
      @Mixin ConfigOption config) {
    Path path = terminal.here().resolve(file);
    return switch (CustomerFile.read(path)) {
      case CustomerFile.Result.Unreadable(String why) ->
          terminal.fail("%s %s. Nothing was changed.".formatted(path, why));
      case CustomerFile.Result.Read(var entries, var problems) when problems.isEmpty() ->
          BookCommand.run(terminal, config, places, db -> file(db, entries));
      case CustomerFile.Result.Read(var _, var problems) -> refused(problems);
    };
  }

  @Command(
      name = "level",
      description = "Sets a customer's price level; rates, margins and floors may be for one.",
      footer = {
        "",
        "  quayside customers level ACME VIP",
        "  quayside customers level ACME \"\"     back to the general one",
        ""
      })
  int level(
      @Parameters(index = "0", paramLabel = "CODE", description = "The customer's code.")
          String code,
      @Parameters(index = "1", paramLabel = "LEVEL", description = "As on the rate sheets: VIP.")
          String level,
      @Mixin ConfigOption config) {
    return named(
        config,
        code,
        (books, customer) -> {
          books.customers().setLevel(customer.id(), level.strip());
          terminal.say(
              "%s (%s) has %s."
                  .formatted(
                      customer.name(),
                      code,
                      level.isBlank()
                          ? "the general price level"
                          : "the price level " + level.strip()));
          return Terminal.OK;
        });
  }

  @Command(
      name = "paper",
      description = "Says in which language a customer's papers are.",
      footer = {
        "",
        "  quayside customers paper ACME both     in English and Chinese at once",
        "  quayside customers paper ACME own      in the language he writes in",
        ""
      })
  int paper(
      @Parameters(index = "0", paramLabel = "CODE", description = "The customer's code.")
          String code,
      @Parameters(index = "1", paramLabel = "LANGUAGES", description = "${COMPLETION-CANDIDATES}.")
          Papers papers,
      @Mixin ConfigOption config) {
    return named(
        config,
        code,
        (books, customer) -> {
          boolean both = papers == Papers.both;
          books.customers().setPaperInBoth(customer.id(), both);
          terminal.say(
              "%s (%s) gets papers in %s."
                  .formatted(
                      customer.name(),
                      code,
                      both ? "English and Chinese at once" : "the language he writes in"));
          return Terminal.OK;
        });
  }

  @Command(
      name = "parent",
      description = "Says whose subsidiary a customer is; people of the parent may then see it.",
      footer = {
        "Each keeps prices of his own. Who of the parent's people sees its subsidiaries",
        "is set at /desk/companies/CODE.",
        "",
        "  quayside customers parent ACMEHK ACME     ACMEHK is under ACME",
        "  quayside customers parent ACMEHK \"\"       and stands alone again",
        ""
      })
  int parent(
      @Parameters(index = "0", paramLabel = "CODE", description = "The customer's code.")
          String code,
      @Parameters(index = "1", paramLabel = "PARENT", description = "His parent's, or \"\".")
          String parent,
      @Mixin ConfigOption config) {
    return named(config, code, (books, customer) -> under(books, customer, parent.strip()));
  }

  /** Does something with the customer of a code. */
  private int named(ConfigOption config, String code, ToIntBiFunction<Books, Customer> work) {
    return BookCommand.run(
        terminal, config, places, db -> NamedCustomer.with(terminal, db, code, work));
  }

  private int under(Books books, Customer customer, String parent) {
    Optional<Customer> over = books.customers().byCode(parent);
    if (over.isEmpty() && !parent.isEmpty()) {
      return terminal.fail(NamedCustomer.unknown(parent));
    }
    return switch (books.groups().setParent(customer.id(), over.map(Customer::id))) {
      case DONE -> {
        terminal.say(
            over.map(it -> "%s is a subsidiary of %s.".formatted(customer.name(), it.name()))
                .orElse("%s is nobody's subsidiary.".formatted(customer.name())));
        yield Terminal.OK;
      }
      case CIRCLE ->
          terminal.fail(
              "%s would be under itself: %s is %s. Nothing was changed."
                  .formatted(
                      customer.code(),
                      parent,
                      parent.equals(customer.code()) ? "the same" : "one of its subsidiaries"));
    };
  }

  /** In which language papers are; as it is typed. */
  enum Papers {
    both,
    own
  }

  private int file(Db db, List<CustomerFile.Entry> entries) {
    List<Problem> taken = db.attempt(books -> CustomerFiling.file(books, entries), List::isEmpty);
    if (!taken.isEmpty()) {
      return refused(taken);
    }
    long companies = entries.stream().map(CustomerFile.Entry::code).distinct().count();
    terminal.say("%d customers with %d addresses taken in.".formatted(companies, entries.size()));
    return Terminal.OK;
  }

  private int refused(List<Problem> problems) {
    terminal.fail("the list has mistakes:", problems.stream().map(Problem::toString).toList());
    return terminal.fail("nothing was taken in. Correct the lines and import the list again.");
  }
}
