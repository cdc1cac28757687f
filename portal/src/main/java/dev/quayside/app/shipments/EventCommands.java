package dev.quayside.app.shipments;

import dev.quayside.app.book.BookCommand;
import dev.quayside.app.console.ConfigOption;
import dev.quayside.app.console.Terminal;
import dev.quayside.db.Db;
import dev.quayside.db.shipment.ParkedEvent;
import dev.quayside.db.shipment.Taken;
import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.portal.tracking.TakenWords;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tracking.event.Milestones;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes in what happened to shipments from a list, and shows what waits for a shipment. */
@Command(
    name = "events",
    description = "What happened to shipments: takes in lists, shows what waits.",
    footer = {
      "A line names its shipment by bl, booking, number or container, its milestone",
      "by code or by name, its place by code or name, in English or Chinese. Right",
      "lines are taken in, the others are reported; to hand in the list again is safe.",
      "What goes with no shipment waits until that is filed.",
      "",
      "  quayside events import june.csv --zone Asia/Shanghai",
      "  quayside events waiting",
      "",
      "  bl,container,milestone,kind,time,place,reason",
      "  COSU6412087930,,DEPARTED,ACT,2026-06-01 08:00 +08:00,CNSHA,",
      "  COSU6412087930,,到港,EST,2026-06-18,洛杉矶,CONGESTION",
      ""
    })
public final class EventCommands implements Runnable {

  private static final int AT_ONCE = 1_000;
  private static final int SHOWN = 100;

  private final Terminal terminal;
  private final Supplier<Places> places;
  private final InstantSource clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  public EventCommands(Terminal terminal, Supplier<Places> places, InstantSource clock) {
    this.terminal = terminal;
    this.places = places;
    this.clock = clock;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do with events: import FILE, or waiting");
  }

  @Command(name = "import", description = "Takes in a list; reports the lines that are wrong.")
  int takeIn(
      @Parameters(paramLabel = "FILE", description = "A .csv or .xlsx file.") Path file,
      @Option(
              names = "--zone",
              paramLabel = "ZONE",
              description = "Of times without an offset, such as Asia/Shanghai.")
          Optional<ZoneId> zone,
      @Mixin ConfigOption config) {
    Path path = terminal.here().resolve(file);
    return switch (EventFile.read(path, new Moments(zone), places.get(), clock.instant())) {
      case EventFile.Result.Unreadable(String why) ->
          terminal.fail("%s %s. Nothing was changed.".formatted(path, why));
      case EventFile.Result.Read(var entries, var problems) ->
          BookCommand.run(terminal, config, places, db -> takeIn(db, entries, problems));
    };
  }

  private int takeIn(Db db, List<EventFile.Entry> entries, List<Problem> problems) {
    List<String> report = new ArrayList<>();
    int kept = 0;
    int waiting = 0;
    int repeated = 0;
    for (int from = 0; from < entries.size(); from += AT_ONCE) {
      List<EventFile.Entry> some = entries.subList(from, Math.min(from + AT_ONCE, entries.size()));
      List<Taken> taken =
          db.with(books ->
              books
                  .events()
                  .take(some.stream().map(EventFile.Entry::told).toList(), clock.instant()));
      for (int i = 0; i < taken.size(); i++) {
        switch (taken.get(i)) {
          case Taken.Kept _ -> kept++;
          case Taken.Repeated() -> repeated++;
          case Taken.Parked _ -> waiting++;
          case Taken.Refused(Taken.Fault fault) ->
              report.add(
                  "%s: %s".formatted(some.get(i).place(), TakenWords.fault(fault).why().english()));
        }
      }
    }
    terminal.say(
        "%d events taken in, %d were there before, %d wait for their shipment (quayside events waiting)."
            .formatted(kept, repeated, waiting));
    List<String> wrong =
        Stream.concat(problems.stream().map(Problem::toString), report.stream()).toList();
    return terminal.leftOut("not taken in", wrong);
  }

  @Command(name = "waiting", description = "Shows the newest events that go with no shipment yet.")
  int waiting(@Mixin ConfigOption config) {
    return BookCommand.run(terminal, config, places, this::show);
  }

  private int show(Db db) {
    List<ParkedEvent> waiting = db.with(books -> books.events().parked(Long.MAX_VALUE, SHOWN + 1));
    var names = Milestones.builtIn();
    waiting.stream().limit(SHOWN).forEach(parked -> terminal.say(told(parked, names)));
    terminal.say(
        waiting.size() > SHOWN
            ? "More than %d events wait; these are the newest.".formatted(SHOWN)
            : "%d events wait.".formatted(waiting.size()));
    return Terminal.OK;
  }

  private static String told(ParkedEvent parked, Milestones names) {
    var told = parked.told();
    var event = told.event();
    String named =
        String.join(
            ", ",
            Stream.of(
                    told.named().number(),
                    told.named().bl(),
                    told.named().booking(),
                    event.container())
                .flatMap(Optional::stream)
                .toList());
    String why =
        switch (parked.why()) {
          case UNKNOWN -> "no shipment goes by it";
          case SEVERAL -> "several shipments go by it";
        };
    return "%s: %s %s %s, told by %s: %s"
        .formatted(
            named,
            names.name(event.milestone(), Locale.ENGLISH),
            event.how(),
            event.when(),
            told.source(),
            why);
  }
}
