package dev.quayside.app.bench.rates;

import dev.quayside.app.bench.Jmh;
import dev.quayside.app.bench.TrialGround;
import dev.quayside.app.console.Terminal;
import dev.quayside.db.DbConfig;
import dev.quayside.db.embedded.EmbeddedDatabase;
import dev.quayside.db.rate.trial.TrialLibrary;
import dev.quayside.db.rate.trial.TrialReads;
import dev.quayside.db.rate.trial.TrialSize;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.util.Statistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how long it takes to price out of a large library. */
@Command(
    name = "rates",
    description =
        "Measures, with JMH in JVMs of their own, how long a price takes out of a library of"
            + " made-up rates: one indexed read, the choice, every charge; beside it the bare read"
            + " of the same rows by the driver, in the same rounds.",
    footer = {
      "The library is made on a database of its own, in the directory for temporary",
      "files, and removed again: ten million rates take 10 GB of disk, 4 GB of memory",
      "and some ten minutes; with --rates 200000 it is done in four.",
      "The last line is",
      "  ratio   median of a price by that of the bare read; 2.5 is promised",
      "  growth  median at so many rates by that at 100,000; 1.5 is promised",
      "  p99_ms  of a price, in milliseconds; 5 is promised",
      ""
    })
public final class RatesBenchCommand implements Callable<Integer> {

  private static final int FEW = 100_000;
  private static final int PRICES = 30_000;
  private static final double MICROS_IN_A_MILLI = 1_000;
  private static final double MEGABYTE = 1 << 20;

  /**
   * A server of some size: a library of ten million has 2 GB of rates that hold. What a large load
   * writes is flushed at its end instead of being logged; nothing else writes meanwhile.
   */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "shared_buffers", "4GB",
          "max_wal_size", "8GB",
          "wal_level", "minimal",
          "max_wal_senders", "0",
          "autovacuum", "off");

  private final Terminal terminal;

  @Option(
      names = "--rates",
      description = "How many rates, 50 on each lane (default: ${DEFAULT-VALUE}).")
  private int rates = 10_000_000;

  @Option(
      names = "--rounds",
      description = "How often all is measured (default: ${DEFAULT-VALUE}).")
  private int rounds = 3;

  @Option(
      names = "--seconds",
      description =
          "How long each figure is measured in a round, after as long a warm-up"
              + " (default: ${DEFAULT-VALUE}).")
  private int seconds = 5;

  public RatesBenchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, RunnerException {
    try (var ground = TrialGround.open("rates", _ -> SETTINGS)) {
      EmbeddedDatabase database = ground.database();
      terminal.say("PostgreSQL 18, fsync on, " + told());
      var few = TrialSize.ofRates(FEW);
      Made small = make(database, "few", few);
      Made past = make(database, "past", few.withTenfoldPast());
      Made large = make(database, "many", TrialSize.ofRates(rates));
      measure(small, past, large);
    }
    return Terminal.OK;
  }

  /** A library that lies ready. */
  private record Made(DbConfig config, TrialSize size) {}

  private Made make(EmbeddedDatabase database, String name, TrialSize size) {
    long start = System.nanoTime();
    DbConfig config = database.another(name);
    TrialLibrary.fill(config, size);
    terminal.say(
        String.format(
            Locale.ROOT,
            "%,d rates on %,d lanes, %,d of them expired: made in %d s",
            size.rates(),
            size.lanes(),
            (long) size.lanes() * size.lines() * size.expired(),
            Duration.ofNanos(System.nanoTime() - start).toSeconds()));
    return new Made(config, size);
  }

  private void measure(Made small, Made past, Made large) throws RunnerException {
    var bare = new Samples();
    var price = new Samples();
    var priceOfFew = new Samples();
    var priceWithPast = new Samples();
    for (int round = 0; round < rounds; round++) {
      bare.add(run("bare", large));
      price.add(run("price", large));
      priceOfFew.add(run("price", small));
      priceWithPast.add(run("price", past));
      terminal.say(
          String.format(
              Locale.ROOT,
              "round %d of %d: %.1f us by %.1f us of the bare read",
              round + 1,
              rounds,
              price.median(),
              bare.median()));
    }
    terminal.say("");
    terminal.say(String.format(Locale.ROOT, "%-34s %12s %12s", "", "median", "p99"));
    line("bare read", bare);
    line("price", price);
    line("price, %,d rates".formatted(small.size().rates()), priceOfFew);
    line("price, ten times the past", priceWithPast);
    terminal.say("");
    terminal.say(
        String.format(
            Locale.ROOT,
            "ten times the past: %.2f times as long",
            priceWithPast.median() / priceOfFew.median()));
    heap(large);
    terminal.say(
        String.format(
            Locale.ROOT,
            "ratio=%.2f growth=%.2f p99_ms=%.2f",
            price.median() / bare.median(),
            price.median() / priceOfFew.median(),
            price.p99() / MICROS_IN_A_MILLI));
  }

  private Statistics run(String benchmark, Made library) throws RunnerException {
    var options =
        Jmh.options(RatesBenchmark.class, benchmark, 1, seconds)
            .param("url", library.config().url())
            .param("lanes", Integer.toString(library.size().lanes()))
            .jvmArgs(withoutStartCache())
            .build();
    return new Runner(options).runSingle().getPrimaryResult().getStatistics();
  }

  /**
   * As this JVM was started, but for the AOT cache of the launcher: that holds what a start does,
   * and the compiler shall learn from prices alone.
   */
  private static String[] withoutStartCache() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> !flag.startsWith("-XX:AOT"))
        .toArray(String[]::new);
  }

  /** What is on the heap after a tenth of the prices, and after all of them. */
  private void heap(Made library) {
    try (var reads = TrialReads.open(library.config())) {
      var random = new SplittableRandom(PRICES);
      double early = 0;
      for (int i = 0; i < PRICES; i++) {
        RatesBenchmark.price(Asked.lane(random.nextInt(library.size().lanes())), reads);
        if (i == PRICES / 10) {
          early = used();
        }
      }
      terminal.say(
          String.format(
              Locale.ROOT,
              "heap after %,d prices: %.1f MB, after %,d: %.1f MB",
              PRICES / 10,
              early,
              PRICES,
              used()));
    }
  }

  private void line(String what, Samples samples) {
    terminal.say(
        String.format(
            Locale.ROOT, "%-34s %9.1f us %9.1f us", what, samples.median(), samples.p99()));
  }

  private static double used() {
    var runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      runtime.gc();
    }
    return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
  }

  private static String told() {
    return SETTINGS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(setting -> setting.getKey() + " " + setting.getValue())
        .collect(Collectors.joining(", "));
  }
}
