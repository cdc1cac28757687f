package dev.quayside.app.terms;

import dev.quayside.app.book.BookCommand;
import dev.quayside.app.book.NamedCustomer;
import dev.quayside.app.console.ConfigOption;
import dev.quayside.app.console.Terminal;
import dev.quayside.db.Books;
import dev.quayside.db.rate.terms.TermsStore;
import dev.quayside.portal.rules.TypedAmount;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.Reach;
import dev.quayside.rates.margin.Volume;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Mode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/**
 * What margins, floors and concessions have in common: how much, on which business, and until when.
 */
final class RuleOptions {

  @Spec(Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(names = "--percent", paramLabel = "N", description = "Percent of the freight.")
  private Optional<BigDecimal> percent = Optional.empty();

  @Option(names = "--amount", paramLabel = "MONEY", description = "So much, as \"USD 120\".")
  private Optional<String> amount = Optional.empty();

  @Option(
      names = "--per",
      paramLabel = "WHAT",
      description =
          "What the amount is for: each container, teu, rt (revenue ton), kg (chargeable), or the"
              + " shipment (default: ${DEFAULT-VALUE}).")
  private String per = "container";

  @Option(names = "--mode", paramLabel = "MODE", description = "Only FCL, LCL, AIR, ROAD, CUSTOMS.")
  private Optional<Mode> mode = Optional.empty();

  @Option(
      names = "--lane",
      paramLabel = "LANE",
      description = "Only there, as CNSHA-USLAX; airports by their city's code.")
  private Optional<String> lane = Optional.empty();

  @Option(names = "--customer", paramLabel = "CODE", description = "Only for this customer.")
  private Optional<String> customer = Optional.empty();

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description = "Only for customers of this price level, as VIP.")
  private Optional<String> level = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "VOLUME",
      description = "Only from so much on in one inquiry, as \"10 TEU\", \"5 rt\", \"300 kg\".")
  private Optional<String> from = Optional.empty();

  @Option(names = "--owner", paramLabel = "NAME", description = "Who answers for the rule.")
  private String owner = "";

  @Option(names = "--until", paramLabel = "DAY", description = "Its last day, as 2026-12-31.")
  private Optional<LocalDate> until = Optional.empty();

  @Option(names = "--name", paramLabel = "NAME", description = "How sales call it.")
  private Optional<String> name = Optional.empty();

  Margin margin() {
    if (percent.isPresent() == amount.isPresent()) {
      throw wrong("Give either --percent or --amount");
    }
    return percent
        .<Margin>map(Margin.Percent::new)
        .or(() -> amount.flatMap(text -> TypedAmount.margin(text, per)))
        .orElseThrow(() ->
            wrong(
                "--amount is a currency and a number, such as \"USD 120\", and --per one of"
                    + " container, teu, rt, kg, shipment; not \"%s\" per %s"
                        .formatted(amount.orElse(""), per)));
  }

  /** On which lane, and from which volume on. */
  record Business(Optional<Lane> lane, Optional<Volume> volume) {}

  /** Read without a book, so that a slip is told at once. */
  Business business(Places places) {
    return new Business(lane(places), volume());
  }

  private Optional<Lane> lane(Places places) {
    return lane.map(text ->
        TypedLane.read(text, places)
            .orElseThrow(() ->
                wrong(
                    "--lane is two ports Quayside knows, such as CNSHA-USLAX, not \"%s\""
                        .formatted(text))));
  }

  private Optional<Volume> volume() {
    return from.map(text ->
        TypedAmount.volume(text)
            .orElseThrow(() ->
                wrong(
                    "--from is a number and a unit, such as \"10 TEU\", not \"%s\""
                        .formatted(text))));
  }

  /**
   * Keeps a rule for this business and says so; fails where there is no such customer.
   *
   * @param added what is said of it
   * @return the exit status
   */
  int keep(
      Terminal terminal,
      ConfigOption config,
      Supplier<Places> places,
      Business business,
      String added,
      BiConsumer<TermsStore, Reach> rule) {
    return BookCommand.run(
        terminal,
        config,
        places,
        db ->
            db.with(books ->
                    reach(books, business)
                        .map(reach -> {
                          rule.accept(books.terms(), reach);
                          terminal.say(added);
                          return Terminal.OK;
                        }))
                .orElseGet(() -> terminal.fail(noCustomer())));
  }

  /** Empty where there is no such customer. */
  private Optional<Reach> reach(Books books, Business business) {
    Optional<CustomerId> buyer =
        customer.flatMap(code -> books.customers().byCode(code)).map(found -> found.id());
    return customer.isPresent() && buyer.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reach(mode, business.lane(), buyer, level, business.volume()));
  }

  private String noCustomer() {
    return NamedCustomer.unknown(customer.orElse(""));
  }

  String owner() {
    return owner;
  }

  Optional<LocalDate> until() {
    return until;
  }

  /** The name it was given, else what it says. */
  String called() {
    return name.orElseGet(() ->
        Stream.of(
                percent.map(share -> share.toPlainString() + " %"),
                amount.map(text -> text + " per " + per.toLowerCase(Locale.ROOT)),
                mode.map(way -> "for " + way),
                customer.map(code -> "for " + code),
                level.map(tier -> "for level " + tier),
                lane.map(text -> "on " + text),
                from.map(least -> "from " + least))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" ")));
  }

  ParameterException wrong(String why) {
    return new ParameterException(command.commandLine(), why);
  }
}
