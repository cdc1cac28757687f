package dev.quayside.app.bench.pages;

import dev.quayside.db.Db;
import dev.quayside.db.DbConfig;
import dev.quayside.db.secret.Token;
import dev.quayside.db.shipment.trial.TrialFleet;
import dev.quayside.db.shipment.trial.Watcher;
import dev.quayside.db.user.NewSession;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Customers who are signed in, and ask for pages in no order. */
final class Seats implements AutoCloseable {

  private static final int MANY = 500;
  private static final Duration SESSION = Duration.ofHours(12);
  private static final List<Page> PAGES = List.of(Page.values());
  private static final int SEED = 20261123;

  /** Somebody and his session. */
  private record Seat(Watcher watcher, Token token) {}

  private final List<Seat> seats;
  private final int port;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Seats(List<Seat> seats, int port) {
    this.seats = List.copyOf(seats);
    this.port = port;
  }

  static Seats take(Db db, DbConfig config, int port, Instant now) {
    List<Seat> seats = new ArrayList<>();
    for (Watcher watcher : TrialFleet.watchers(config, MANY, false)) {
      Token token = Token.random();
      seats.add(new Seat(watcher, token));
      db.use(books ->
          books
              .sessions()
              .open(
                  new NewSession(
                      watcher.user(),
                      token.fingerprint(),
                      Token.random().value(),
                      "",
                      "",
                      now,
                      now.plus(SESSION))));
    }
    return new Seats(seats, port);
  }

  /** Asks so many in a second, each at its time; one that is not answered rightly is a fault. */
  Waits ask(int rate, int seconds) throws InterruptedException {
    var waits = new Waits();
    var fault = new AtomicReference<>("");
    var random = new SplittableRandom(SEED);
    long start = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < rate * seconds && fault.get().isEmpty(); i++) {
        long due = start + TimeUnit.SECONDS.toNanos(i) / rate;
        TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
        Seat seat = seats.get(random.nextInt(seats.size()));
        Page page = PAGES.get(random.nextInt(PAGES.size()));
        threads.execute(() -> {
          look(seat, page, fault);
          waits.add(page, System.nanoTime() - due);
        });
      }
    }
    if (!fault.get().isEmpty()) {
      throw new IllegalStateException(fault.get());
    }
    return waits;
  }

  private void look(Seat seat, Page page, AtomicReference<String> fault) {
    String path = page.path(seat.watcher());
    try {
      var request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
              .header("Cookie", "session=" + seat.token().value())
              .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0")
              .build();
      var answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200 || !answer.body().contains(page.holds(seat.watcher()))) {
        fault.set(path + " was answered by " + answer.statusCode());
      }
    } catch (IOException e) {
      fault.set(path + ": " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
