package dev.quayside.app.autonomy;

import dev.quayside.app.book.NamedCustomer;
import dev.quayside.db.Books;
import dev.quayside.db.autonomy.AutonomyRule;
import dev.quayside.db.autonomy.AutonomyRule.Moves;
import dev.quayside.db.autonomy.LanePattern;
import dev.quayside.db.autonomy.LetterKind;
import dev.quayside.db.autonomy.Level;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.CustomerId;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** For whom, on which lanes and for which letters a rule holds. */
final class CellOptions {

  @Spec(Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(names = "--customer", paramLabel = "CODE", description = "Only for this customer.")
  private Optional<String> customer = Optional.empty();

  @Option(
      names = "--lane",
      paramLabel = "LANE",
      description = "Only there, as CNSHA-USLAX, CN-US or CNSHA-*.")
  private Optional<String> lane = Optional.empty();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Only quote, bargain, ask-back, hand-over, order or reminder.")
  private Optional<String> kind = Optional.empty();

  /** Empty where there is no such customer. */
  Optional<AutonomyRule> rule(Books books, Places places, Level level, Moves moves) {
    Optional<CustomerId> buyer =
        customer.flatMap(code -> books.customers().byCode(code)).map(found -> found.id());
    return customer.isPresent() && buyer.isEmpty()
        ? Optional.empty()
        : Optional.of(new AutonomyRule(buyer, lanes(places), kind(), level, moves));
  }

  /** Whether what was typed can be read; told before a book is opened. */
  void check(Places places) {
    lanes(places);
    kind();
  }

  private LanePattern lanes(Places places) {
    return lane.map(text ->
            LanePattern.read(text, places)
                .orElseThrow(() ->
                    wrong(
                        "--lane is two known ports, countries or stars, such as CNSHA-USLAX, CN-US"
                            + " or"
                            + " CNSHA-*, not \"%s\"".formatted(text))))
        .orElse(LanePattern.ALL);
  }

  private Optional<LetterKind> kind() {
    return kind.map(text -> {
      try {
        return LetterKind.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
      } catch (IllegalArgumentException e) {
        throw wrong(
            "--kind is one of quote, bargain, ask-back, hand-over, order, reminder, not \"%s\""
                .formatted(text));
      }
    });
  }

  String noCustomer() {
    return NamedCustomer.unknown(customer.orElse(""));
  }

  private ParameterException wrong(String why) {
    return new ParameterException(command.commandLine(), why);
  }
}
