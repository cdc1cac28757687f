package dev.quayside.app.terms;

import dev.quayside.app.console.ConfigOption;
import dev.quayside.app.console.Terminal;
import dev.quayside.rates.margin.floor.FloorRule;
import dev.quayside.rates.place.Places;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Adds a floor. */
@Command(
    name = "floor",
    description = "Adds a floor: the margin there must be left at least, or nothing leaves.",
    footer = {
      "A quote that earns less goes to sales with the reason, unless somebody approves",
      "that very quote by name (\"quayside rates approve\"). The closest floor counts,",
      "as with margins; where none is set, the carrier's cost is one.",
      "",
      "  quayside rates floor --percent 3",
      "  quayside rates floor --amount \"USD 50\" --mode FCL --level VIP",
      "  quayside rates floor --amount \"USD 4\" --per rt --mode LCL --lane CNSHA-USLAX",
      ""
    })
public final class FloorCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Supplier<Places> places;

  @Mixin private RuleOptions options = new RuleOptions();
  @Mixin private ConfigOption config = new ConfigOption();

  public FloorCommand(Terminal terminal, Supplier<Places> places) {
    this.terminal = terminal;
    this.places = places;
  }

  @Override
  public Integer call() {
    var least = options.margin();
    var business = options.business(places.get());
    String name = options.called();
    return options.keep(
        terminal,
        config,
        places,
        business,
        "Floor added: " + name,
        (terms, reach) ->
            terms.addFloor(new FloorRule(name, reach, least, options.owner(), options.until())));
  }
}
