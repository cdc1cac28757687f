package dev.quayside.app.bench;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs one benchmark as all of ours are run: in a JVM of its own, on one thread, in silence. */
public final class Jmh {

  private Jmh() {}

  /**
   * What came of it, for each of its parameters.
   *
   * @param seconds how long it is measured, and how long each warm-up is
   */
  public static Collection<RunResult> run(
      Class<?> benchmarks, String benchmark, int warmUps, int seconds) throws RunnerException {
    return new Runner(options(benchmarks, benchmark, warmUps, seconds).build()).run();
  }

  /** The same, where more is to be said of it. */
  public static ChainedOptionsBuilder options(
      Class<?> benchmarks, String benchmark, int warmUps, int seconds) {
    return new OptionsBuilder()
        .include("\\." + benchmarks.getSimpleName() + "\\." + benchmark + "$")
        .forks(1)
        .threads(1)
        .warmupIterations(warmUps)
        .warmupTime(TimeValue.seconds(seconds))
        .measurementIterations(1)
        .measurementTime(TimeValue.seconds(seconds))
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
  }
}
