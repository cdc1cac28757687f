package dev.quayside.app.terms;

import dev.quayside.app.console.ConfigOption;
import dev.quayside.app.console.Terminal;
import dev.quayside.rates.margin.Discount;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.place.Places;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds a margin rule. */
@Command(
    name = "margin",
    description = "Adds a margin rule: what the house adds to the carrier's freight.",
    footer = {
      "Of the rules that hold, the closest counts: one for the customer goes first,",
      "then one for his price level, for the lane, for the mode, for a volume. Without",
      "a rule nothing is sold. \"quayside rates terms\" lists them with their numbers,",
      "\"quayside rates end margin NUMBER\" ends one.",
      "",
      "  quayside rates margin --percent 8",
      "  quayside rates margin --amount \"USD 120\" --customer ACME --lane CNSHA-USLAX",
      "  quayside rates margin --amount \"USD 12\" --per rt --mode LCL --owner \"Lena Wu\"",
      "  quayside rates margin --amount \"CNY 1.5\" --per kg --mode AIR --from \"300 kg\"",
      "  quayside rates margin --percent 6 --level VIP --discount 2 --until 2026-12-31",
      ""
    })
public final class MarginCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Supplier<Places> places;

  @Mixin private RuleOptions options = new RuleOptions();

  @Option(
      names = "--discount",
      paramLabel = "N",
      description = "Percent that the customer is let off.")
  private Optional<BigDecimal> discount = Optional.empty();

  @Option(
      names = "--discount-before",
      description =
          "The discount is taken off the carrier's freight, and the margin of what is left;"
              + " otherwise off the price with its margin.")
  private boolean before;

  @Mixin private ConfigOption config = new ConfigOption();

  public MarginCommand(Terminal terminal, Supplier<Places> places) {
    this.terminal = terminal;
    this.places = places;
  }

  @Override
  public Integer call() {
    var margin = options.margin();
    var business = options.business(places.get());
    Optional<Discount> off = discount();
    String name = options.called();
    return options.keep(
        terminal,
        config,
        places,
        business,
        "Margin rule added: " + name,
        (terms, reach) ->
            terms.addMargin(
                new MarginRule(name, reach, margin, off, options.owner(), options.until())));
  }

  private Optional<Discount> discount() {
    if (before && discount.isEmpty()) {
      throw options.wrong("--discount-before says how a --discount is taken; give that, too");
    }
    try {
      return discount.map(percent ->
          new Discount(
              percent, before ? Discount.Taken.BEFORE_MARGIN : Discount.Taken.AFTER_MARGIN));
    } catch (IllegalArgumentException e) {
      throw options.wrong("--discount is a number of percent, 0 to 100");
    }
  }
}
