package dev.quayside.app.bench.pages;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Two programs that call again as soon as they are answered. */
final class Callers {

  private static final int MANY = 2;

  private Callers() {}

  /** One of them. */
  @FunctionalInterface
  interface Caller {

    /**
     * Calls until the time is over.
     *
     * @param until as {@link System#nanoTime} counts
     * @return how much was done
     */
    long call(HttpClient client, long until) throws IOException, InterruptedException;
  }

  /** How much they did in a second. */
  static double inASecond(int seconds, Caller caller) throws InterruptedException {
    long start = System.nanoTime();
    long until = start + TimeUnit.SECONDS.toNanos(seconds);
    try (var callers = Executors.newFixedThreadPool(MANY);
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      Callable<Long> calling = () -> caller.call(client, until);
      long done = 0;
      for (Future<Long> one : callers.invokeAll(List.of(calling, calling))) {
        done += one.get();
      }
      return done * (double) TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - start);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
