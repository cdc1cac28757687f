package dev.quayside.app.people;

import dev.quayside.app.book.BookCommand;
import dev.quayside.app.book.NamedCustomer;
import dev.quayside.app.console.ConfigOption;
import dev.quayside.app.console.Terminal;
import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.credit.Credit;
import dev.quayside.db.credit.CreditAccount;
import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.portal.words.Saying;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Places;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
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

/** Tells what credit customers have, and shows it. */
@Command(
    name = "credit",
    description = "Tells what credit a customer has; beyond it he is quoted prepaid.",
    footer = {
      "A quote goes out in any case. Where what is open and the quote together are",
      "beyond the limit, or the customer is on hold, it says that it is prepaid; sales",
      "and finance get a task with the figures, and nobody else learns of them.",
      "",
      "  quayside customers credit",
      "  quayside customers credit ACME --limit 50000 --currency USD --days 30 \\",
      "      --open 12000 --on 2026-11-20 --by \"Ann Lee\"",
      "  quayside customers credit ACME --hold --by \"Ann Lee\"",
      "  quayside customers credit --import ledger.csv --by \"Ann Lee\"",
      "",
      "The list has the headings code, limit, currency, days, open, on, hold",
      "(客户代码, 信用额度, 币种, 账期, 未结余额, 日期, 冻结):",
      "",
      "  code,limit,currency,days,open,on,hold",
      "  ACME,\"50,000.00\",USD,30,12000,2026-11-20,no",
      ""
    })
public final class CreditCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Supplier<Places> places;
  private final InstantSource clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      description = "The customer's code; without one and without a list, all are shown.")
  private Optional<String> code = Optional.empty();

  @Option(names = "--import", paramLabel = "FILE", description = "A .csv or .xlsx of customers.")
  private Optional<Path> list = Optional.empty();

  @Option(names = "--limit", paramLabel = "N", description = "What he may owe at the most.")
  private Optional<BigDecimal> limit = Optional.empty();

  @Option(names = "--currency", paramLabel = "CODE", description = "Of limit and balance: USD.")
  private Optional<Currency> currency = Optional.empty();

  @Option(names = "--days", paramLabel = "N", description = "After which he pays.")
  private Optional<Integer> days = Optional.empty();

  @Option(names = "--open", paramLabel = "N", description = "What he owes.")
  private Optional<BigDecimal> open = Optional.empty();

  @Option(names = "--on", paramLabel = "DAY", description = "At the end of that day; else today.")
  private Optional<LocalDate> on = Optional.empty();

  @Option(names = "--hold", negatable = true, description = "He gets no more credit for now.")
  private Optional<Boolean> hold = Optional.empty();

  @Option(names = "--by", paramLabel = "NAME", description = "Who says so; it is kept.")
  private String by = "";

  @Mixin private ConfigOption config = new ConfigOption();

  public CreditCommand(Terminal terminal, Supplier<Places> places, InstantSource clock) {
    this.terminal = terminal;
    this.places = places;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (code.isEmpty() && list.isEmpty()) {
      return BookCommand.run(terminal, config, places, this::show);
    }
    if (code.isPresent() == list.isPresent()) {
      throw wrong("Give either a customer's CODE or --import with a list");
    }
    if (by.isBlank()) {
      throw wrong("--by is a name: who says so");
    }
    if (list.isEmpty()) {
      return BookCommand.run(terminal, config, places, db -> tell(db, code.orElseThrow()));
    }
    Path path = terminal.here().resolve(list.get());
    return switch (CreditFile.read(path)) {
      case CreditFile.Result.Unreadable(String why) ->
          terminal.fail("%s %s. Nothing was changed.".formatted(path, why));
      case CreditFile.Result.Read(var entries, var problems) when problems.isEmpty() ->
          BookCommand.run(terminal, config, places, db -> takeIn(db, entries));
      case CreditFile.Result.Read(var _, var problems) -> refused(problems);
    };
  }

  private int show(Db db) {
    List<CreditAccount> known =
        db.with(books -> books.credit().accounts()).stream()
            .filter(account -> account.credit().isPresent())
            .toList();
    if (known.isEmpty()) {
      terminal.say("No credit is known, so nobody is quoted prepaid.");
    }
    known.forEach(account -> terminal.say(told(account.name(), account.credit().orElseThrow())));
    return Terminal.OK;
  }

  private static String told(String name, Credit credit) {
    return "%s: limit %s, %d days, open %s on %s%s (%s)"
        .formatted(
            name,
            credit.limit(),
            credit.days(),
            credit.open(),
            credit.openOn(),
            credit.onHold() ? ", on hold" : "",
            credit.by());
  }

  /** What is not said of him stays as it was told before. */
  private int tell(Db db, String of) {
    return NamedCustomer.with(
        terminal,
        db,
        of,
        (books, customer) -> {
          Optional<Credit> before = books.credit().of(customer.id());
          if (before.isEmpty() && (limit.isEmpty() || currency.isEmpty())) {
            throw wrong("The first time, --limit and --currency are needed");
          }
          Credit now = changed(before);
          books.credit().tell(customer.id(), now);
          terminal.say(told(customer.name(), now));
          return Terminal.OK;
        });
  }

  private Credit changed(Optional<Credit> before) {
    var in = currency.or(() -> before.map(it -> it.limit().currency())).orElseThrow();
    boolean other = before.filter(it -> !it.limit().currency().equals(in)).isPresent();
    if (other && (limit.isEmpty() || open.isEmpty())) {
      throw wrong("In another currency, --limit and --open are needed again");
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    int term = days.or(() -> before.map(Credit::days)).orElse(0);
    if (term < 0 || term > 365 || limit.filter(it -> it.signum() < 0).isPresent()) {
      throw wrong("--limit is 0 or more, and --days from 0 to 365");
    }
    return new Credit(
        limit.map(it -> new Money(it, in)).or(() -> before.map(Credit::limit)).orElseThrow(),
        term,
        open.map(it -> new Money(it, in)).or(() -> before.map(Credit::open)).orElse(Money.zero(in)),
        open.isPresent() ? on.orElse(today) : on.or(() -> before.map(Credit::openOn)).orElse(today),
        hold.or(() -> before.map(Credit::onHold)).orElse(false),
        by.strip(),
        clock.instant());
  }

  /** All of the list, or nothing. */
  private int takeIn(Db db, List<CreditFile.Entry> entries) {
    List<Problem> unknown = db.attempt(books -> file(books, entries), List::isEmpty);
    if (!unknown.isEmpty()) {
      return refused(unknown);
    }
    terminal.say("The credit of %d customers taken in.".formatted(entries.size()));
    return Terminal.OK;
  }

  /** Hands back the lines that name nobody. */
  private List<Problem> file(Books books, List<CreditFile.Entry> entries) {
    List<Problem> unknown = new ArrayList<>();
    for (CreditFile.Entry entry : entries) {
      books
          .customers()
          .byCode(entry.code())
          .ifPresentOrElse(
              customer -> books.credit().tell(customer.id(), credit(entry)),
              () -> unknown.add(nobody(entry)));
    }
    return unknown;
  }

  private Credit credit(CreditFile.Entry entry) {
    return new Credit(
        entry.limit(),
        entry.days(),
        entry.open(),
        entry.openOn(),
        entry.onHold(),
        by.strip(),
        clock.instant());
  }

  private static Problem nobody(CreditFile.Entry entry) {
    return new Problem(entry.place(), entry.code(), Saying.asItStands("is no customer's code"));
  }

  private int refused(List<Problem> problems) {
    terminal.fail("the list has mistakes:", problems.stream().map(Problem::toString).toList());
    return terminal.fail("nothing was taken in. Correct the lines and import the list again.");
  }

  private ParameterException wrong(String why) {
    return new ParameterException(spec.commandLine(), why);
  }
}
