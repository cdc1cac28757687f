package dev.quayside.app.bench.intake;

import dev.quayside.app.bench.TrialGround;
import dev.quayside.app.console.Terminal;
import dev.quayside.db.Db;
import dev.quayside.portal.intake.Outcome;
import dev.quayside.portal.intake.SheetIntake;
import dev.quayside.portal.intake.Wish;
import dev.quayside.portal.ratesheet.question.Answers;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.quote.RateQuery;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how long a large sheet takes from the file to a rate that is found. */
@Command(
    name = "import",
    description =
        "Measures how long a made-up workbook takes from the file until a rate of it is found: read"
            + " and checked cell by cell, rehearsed, published, searched.",
    footer = {
      "The library is made on a database of its own, in the directory for temporary",
      "files, and removed again. A second sheet of the series follows, which replaces",
      "every rate of the first. The last line is of the first one, in a cold JVM:",
      "  seconds  from the file to a rate that is found",
      "  limit    what is promised for 100,000 lines",
      "  ratio    the one by the other",
      "  cpu_s    processor time of this JVM; that of PostgreSQL comes on top",
      ""
    })
public final class ImportBenchCommand implements Callable<Integer> {

  private static final double LIMIT_SECONDS = 15;
  private static final double NANOS = 1e9;

  private final Terminal terminal;
  private final Supplier<Places> places;
  private final InstantSource clock;

  @Option(names = "--lines", description = "How many lines (default: ${DEFAULT-VALUE}).")
  private int lines = 100_000;

  public ImportBenchCommand(Terminal terminal, Supplier<Places> places, InstantSource clock) {
    this.terminal = terminal;
    this.places = places;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    Places known = places.get();
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    var sheet = new BigSheet(known, today, 1_000);
    if (lines < 1 || lines > sheet.most()) {
      return terminal.fail("--lines is from 1 to " + sheet.most());
    }
    try (var ground = TrialGround.open("import", _ -> Map.of());
        var db = Db.open(ground.database().another("import"))) {
      Path folder = ground.folder();
      db.use(books -> books.places().fill(known.all()));
      Path first = sheet.write(folder.resolve("bench.xlsx"), lines);
      Path next = new BigSheet(known, today, 1_050).write(folder.resolve("bench 2.xlsx"), lines);
      terminal.say(
          String.format(
              Locale.ROOT, "%,d lines in %.1f MB", lines, Files.size(first) / (double) (1 << 20)));
      Taken cold = take(db, known, first, sheet);
      say("first sheet", cold);
      say("next sheet, which replaces it", take(db, known, next, sheet));
      terminal.say(
          String.format(
              Locale.ROOT,
              "seconds=%.2f limit=%.0f ratio=%.2f cpu_s=%.2f",
              cold.seconds(),
              LIMIT_SECONDS,
              cold.seconds() / LIMIT_SECONDS,
              cold.cpuSeconds()));
      return Terminal.OK;
    }
  }

  private record Taken(double seconds, double cpuSeconds, int rates, int warnings) {}

  private Taken take(Db db, Places known, Path file, BigSheet sheet) {
    var wish =
        new Wish(Wish.Goal.PUBLISH, false, true, true, Answers.NONE, Optional.of("bench"), "bench");
    var lane = new Lane(sheet.firstOrigin(), sheet.firstDestination());
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    RateQuery query = RateQuery.exactly(lane, Optional.empty(), today);
    long cpu = cpu();
    long start = System.nanoTime();
    Outcome outcome = new SheetIntake(db, known, clock).take(file, wish);
    boolean found =
        db.with(books -> books.rates().find(query)).stream()
            .anyMatch(rate -> rate.source().file().equals(String.valueOf(file.getFileName())));
    long end = System.nanoTime();
    if (outcome instanceof Outcome.Published published && found) {
      return new Taken(
          (end - start) / NANOS,
          (cpu() - cpu) / NANOS,
          published.read().rates().size(),
          published.rehearsal().rehearsal().warnings().size());
    }
    throw new IllegalStateException("The bench sheet did not go live: " + outcome.getClass());
  }

  private void say(String what, Taken taken) {
    terminal.say(
        String.format(
            Locale.ROOT,
            "%-32s %6.2f s, %6.2f s of processor time; %,d rates, %d warnings",
            what,
            taken.seconds(),
            taken.cpuSeconds(),
            taken.rates(),
            taken.warnings()));
  }

  private static long cpu() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }
}
