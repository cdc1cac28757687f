package dev.quayside.app.terms;

import dev.quayside.app.console.ConfigOption;
import dev.quayside.app.console.Terminal;
import dev.quayside.rates.margin.concession.ConcessionRule;
import dev.quayside.rates.place.Places;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds a concession. */
@Command(
    name = "concession",
    description = "Adds a concession: what a customer who bargains may be let off, step by step.",
    footer = {
      "The first time he asks, the closest rule for step 1 counts, as with margins;",
      "the next time the one for step 2, which holds in all and not on top. Where",
      "there is none, or the floor forbids it, a person answers. A price that he",
      "names is met to the dollar if it lies within the step.",
      "",
      "  quayside rates concession --step 1 --percent 2",
      "  quayside rates concession --step 1 --percent 3 --from \"5 container\"",
      "  quayside rates concession --step 2 --amount \"USD 60\" --mode FCL --level VIP",
      ""
    })
public final class ConcessionCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Supplier<Places> places;

  @Option(
      names = "--step",
      paramLabel = "N",
      description = "Which time he asks (default: ${DEFAULT-VALUE}).")
  private int step = 1;

  @Mixin private RuleOptions options = new RuleOptions();
  @Mixin private ConfigOption config = new ConfigOption();

  public ConcessionCommand(Terminal terminal, Supplier<Places> places) {
    this.terminal = terminal;
    this.places = places;
  }

  @Override
  public Integer call() {
    var off = options.margin();
    if (step < 1) {
      throw options.wrong("--step is 1 for the first time, 2 for the second, and so on");
    }
    if (!ConcessionRule.lessens(off)) {
      throw options.wrong("A concession is more than nothing and less than the price");
    }
    var business = options.business(places.get());
    String name = "step " + step + ": " + options.called();
    return options.keep(
        terminal,
        config,
        places,
        business,
        "Concession added: " + name,
        (terms, reach) ->
            terms.addConcession(
                new ConcessionRule(name, step, reach, off, options.owner(), options.until())));
  }
}
