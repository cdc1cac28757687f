package dev.quayside.app.bench.paper;

import dev.quayside.app.bench.Jmh;
import dev.quayside.app.console.Terminal;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.util.Statistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how long it takes to draw a quote, and whether that is within what is promised. */
@Command(
    name = "paper",
    description =
        "Measures, with JMH in a JVM of its own and the launcher's collector, how long a page of"
            + " three options takes to be drawn as PDF/A-2u, in English, Chinese and both, on one"
            + " thread, after a warm-up; to be read again and compared; and how large it is.",
    footer = {
      "of limit is the figure as a share of what is promised: below 1 it is kept.",
      "Where one is above, the command fails. Beside other libraries: PaperRun, in",
      "the notifier's README.",
      ""
    })
public final class PaperBenchCommand implements Callable<Integer> {

  private static final int WARM_UPS = 3;
  private static final double MICROS_IN_A_MILLI = 1_000;
  private static final double MEDIAN_LIMIT = 10;
  private static final double P99_LIMIT = 25;
  private static final double SIZE_LIMIT = 120;

  private final Terminal terminal;
  private boolean kept = true;

  @Option(
      names = "--seconds",
      description =
          "How long each figure is measured, after three times as long to warm up (default:"
              + " ${DEFAULT-VALUE}).")
  private int seconds = 10;

  public PaperBenchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws RunnerException {
    terminal.say(
        String.format(
            Locale.ROOT,
            "%-26s %12s %9s %12s %9s %9s %9s",
            "",
            "median",
            "of limit",
            "p99",
            "of limit",
            "size",
            "of limit"));
    run("draw").forEach(result -> say("a page drawn", result));
    run("readAgain").forEach(result -> say("read again", result));
    return kept
        ? Terminal.OK
        : terminal.fail("a page takes longer, or is larger, than is promised");
  }

  private Collection<RunResult> run(String benchmark) throws RunnerException {
    return Jmh.run(PaperBenchmark.class, benchmark, WARM_UPS, seconds);
  }

  private void say(String what, RunResult result) {
    String tongue = result.getParams().getParam("tongue");
    Statistics times = result.getPrimaryResult().getStatistics();
    double median = times.getPercentile(50) / MICROS_IN_A_MILLI;
    double worst = times.getPercentile(99) / MICROS_IN_A_MILLI;
    double size = PaperBenchmark.size(tongue) / 1_000.0;
    kept &= median <= MEDIAN_LIMIT && worst <= P99_LIMIT && size <= SIZE_LIMIT;
    terminal.say(
        String.format(
            Locale.ROOT,
            "%-26s %9.2f ms %9.2f %9.2f ms %9.2f %6.1f kB %9.2f",
            what + ", " + tongue,
            median,
            median / MEDIAN_LIMIT,
            worst,
            worst / P99_LIMIT,
            size,
            size / SIZE_LIMIT));
  }
}
