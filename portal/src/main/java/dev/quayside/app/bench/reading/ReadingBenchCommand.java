package dev.quayside.app.bench.reading;

import dev.quayside.app.bench.Jmh;
import dev.quayside.app.console.Terminal;
import dev.quayside.inbox.attachment.FileReader;
import dev.quayside.inbox.understand.Understander;
import dev.quayside.rates.place.Places;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.util.Statistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how long it takes to read a message. */
@Command(
    name = "parse",
    description =
        "Measures, with JMH in a JVM of its own, how long a message takes to be read, on one"
            + " thread, after a warm-up; a sheet that came with it; how that grows with its length;"
            + " and what the models and the places weigh.",
    footer = {"of limit is the figure as a share of what is promised: below 1 it is kept.", ""})
public final class ReadingBenchCommand implements Callable<Integer> {

  /** Some thousand short rooms: the JVM takes most of a minute to compile them all. */
  private static final int WARM_UPS = 4;

  private static final double MICROS_IN_A_MILLI = 1_000;
  private static final double MEGABYTE = 1 << 20;
  private static final double MEDIAN_LIMIT = 2;
  private static final double P99_LIMIT = 15;

  /** With the way to the process for files and back. */
  private static final double SHEET_LIMIT = 150;

  private static final double HEAP_LIMIT = 150;

  private final Terminal terminal;

  @Option(
      names = "--seconds",
      description =
          "How long each figure is measured, after four times as long to warm up (default:"
              + " ${DEFAULT-VALUE}).")
  private int seconds = 10;

  public ReadingBenchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws RunnerException {
    terminal.say(
        String.format(
            Locale.ROOT, "%-26s %12s %9s %12s %9s", "", "median", "of limit", "p99", "of limit"));
    for (RunResult result : run("mail")) {
      Statistics times = result.getPrimaryResult().getStatistics();
      terminal.say(line("a mail of 500 bytes", times, MEDIAN_LIMIT, P99_LIMIT));
    }
    for (RunResult result : run("sheet")) {
      Statistics times = result.getPrimaryResult().getStatistics();
      terminal.say(line("a sheet of 100 lanes", times, SHEET_LIMIT, SHEET_LIMIT));
    }
    terminal.say("");
    run("length").stream()
        .sorted(Comparator.comparingInt(ReadingBenchCommand::kilobytes))
        .forEach(this::sayLength);
    terminal.say("");
    double heap = heapOfModels();
    terminal.say(
        String.format(
            Locale.ROOT,
            "models and places on the heap: %.0f MB, %.2f of the limit",
            heap,
            heap / HEAP_LIMIT));
    return Terminal.OK;
  }

  private Collection<RunResult> run(String benchmark) throws RunnerException {
    return Jmh.run(ReadingBenchmark.class, benchmark, WARM_UPS, seconds);
  }

  private void sayLength(RunResult result) {
    Statistics times = result.getPrimaryResult().getStatistics();
    double median = times.getPercentile(50) / MICROS_IN_A_MILLI;
    terminal.say(
        String.format(
            Locale.ROOT,
            "%5d kB %17s %8.2f ms %9s %8.4f ms per kB",
            kilobytes(result),
            "",
            median,
            "",
            median / kilobytes(result)));
  }

  private static int kilobytes(RunResult result) {
    return Integer.parseInt(result.getParams().getParam("kilobytes"));
  }

  private static String line(String what, Statistics times, double medianLimit, double worstLimit) {
    double median = times.getPercentile(50) / MICROS_IN_A_MILLI;
    double worst = times.getPercentile(99) / MICROS_IN_A_MILLI;
    return String.format(
        Locale.ROOT,
        "%-26s %9.2f ms %9.2f %9.2f ms %9.2f",
        what,
        median,
        median / medianLimit,
        worst,
        worst / worstLimit);
  }

  /** What stays on the heap when the reader is made. Megabytes. */
  private static double heapOfModels() {
    double before = used();
    var readers = List.of(new Understander(Places.builtIn(), FileReader.CLOSED));
    double after = used();
    return readers.isEmpty() ? 0 : (after - before) / MEGABYTE;
  }

  private static double used() {
    var runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      runtime.gc();
    }
    return (double) runtime.totalMemory() - runtime.freeMemory();
  }
}
