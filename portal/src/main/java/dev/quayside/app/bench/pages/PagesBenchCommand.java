package dev.quayside.app.bench.pages;

import dev.quayside.app.bench.TrialGround;
import dev.quayside.app.console.Terminal;
import dev.quayside.db.Db;
import dev.quayside.db.DbConfig;
import dev.quayside.db.shipment.trial.FleetSize;
import dev.quayside.db.shipment.trial.TrialFleet;
import dev.quayside.portal.Portal;
import dev.quayside.portal.PortalConfig;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how fast the pages of a large house are. */
@Command(
    name = "pages",
    description =
        "Measures the customers' pages, the shipment route of the API beside a bare handler, and"
            + " the intake of events, over a house of made-up shipments, as signed-in customers see"
            + " them.",
    footer = {
      "The house is made on a database of its own, in the directory for temporary",
      "files, and removed again: a million shipments take some 10 GB of disk and",
      "ten minutes. Requests are sent at their due time, whether those before were",
      "answered or not, and timed from it. The last line is",
      "  p99_ms  of the slowest page, in milliseconds; 50 is promised",
      "  slow    queries of more than 20 ms while pages were shown; 0 is promised",
      "  events  taken in a second; 2000 is promised",
      "  json    answers a second of the shipment route by those of the bare",
      "          handler; 0.7 is promised",
      ""
    })
public final class PagesBenchCommand implements Callable<Integer> {

  private static final String LOGS = "log";

  /** The warm-up begins with this part of the rate, and doubles it. */
  private static final int COLD = 8;

  private final Terminal terminal;
  private final InstantSource clock;

  @Option(names = "--shipments", description = "How many (default: ${DEFAULT-VALUE}).")
  private int shipments = 1_000_000;

  @Option(names = "--customers", description = "How many (default: ${DEFAULT-VALUE}).")
  private int customers = 50_000;

  @Option(names = "--rate", description = "Pages asked in a second (default: ${DEFAULT-VALUE}).")
  private int rate = 200;

  @Option(
      names = "--seconds",
      description =
          "How long each figure is measured, after a longer warm-up (default: ${DEFAULT-VALUE}).")
  private int seconds = 30;

  public PagesBenchCommand(Terminal terminal, InstantSource clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (var ground = TrialGround.open("pages", PagesBenchCommand::settings)) {
      DbConfig config = ground.database().another("house");
      long start = System.nanoTime();
      TrialFleet.fill(config, new FleetSize(shipments, customers));
      terminal.say(
          String.format(
              Locale.ROOT,
              "%,d shipments of %,d customers: made in %d s",
              shipments,
              customers,
              Duration.ofNanos(System.nanoTime() - start).toSeconds()));
      try (Db db = Db.open(config)) {
        measure(db, config, new SlowQueries(ground.folder().resolve(LOGS)));
      }
    }
    return Terminal.OK;
  }

  private void measure(Db db, DbConfig config, SlowQueries slow)
      throws IOException, InterruptedException {
    var portal =
        new Portal(
            db, new PortalConfig("127.0.0.1", 0, URI.create("http://localhost"), "Trial"), clock);
    int port = portal.start();
    try (var seats = Seats.take(db, config, port, clock.instant())) {
      // A JVM that compiles bears less; what waits then must not stand in the way of what is
      // measured.
      for (int share = COLD; share > 0; share /= 2) {
        seats.ask(Math.max(1, rate / share), seconds);
      }
      long before = slow.length();
      Waits waits = seats.ask(rate, seconds);
      terminal.say(String.format(Locale.ROOT, "%d pages a second, for %d s:", rate, seconds));
      waits.table().forEach(terminal::say);
      var found = slow.since(before);
      found.stream().limit(5).forEach(terminal::say);
      var feed = new Feed(db, config, port, clock.instant());
      feed.send(seconds);
      double events = feed.send(seconds);
      terminal.say(
          String.format(
              Locale.ROOT, "%,.0f events a second taken in, 200 a call, two callers", events));
      double json = json(config, feed.key(), port);
      terminal.say(
          String.format(
              Locale.ROOT,
              "p99_ms=%.1f slow=%d events=%.0f json=%.2f",
              waits.slowest(),
              found.size(),
              events,
              json));
    } finally {
      portal.stop();
    }
  }

  /** Both in turns, so that a busy moment of the machine strikes both. */
  private double json(DbConfig config, String key, int port)
      throws IOException, InterruptedException {
    double ours = 0;
    double bare = 0;
    try (var handler = BareHandler.start(config)) {
      var route = new Hammer(config, "http://127.0.0.1:" + port + "/api/v1/shipments/", key);
      var plain = new Hammer(config, "http://127.0.0.1:" + handler.port() + "/shipments/", key);
      int part = Math.max(1, seconds / 5);
      for (int round = 0; round < 6; round++) {
        double a = route.strike(part);
        double b = plain.strike(part);
        // The first round warms both up.
        ours += round == 0 ? 0 : a;
        bare += round == 0 ? 0 : b;
      }
    }
    terminal.say(
        String.format(
            Locale.ROOT,
            "JSON of a shipment: %,.0f a second, the bare handler %,.0f",
            ours / 5,
            bare / 5));
    return ours / bare;
  }

  private static Map<String, String> settings(Path folder) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("shared_buffers", "4GB");
    settings.put("max_wal_size", "8GB");
    settings.put("random_page_cost", "1.1");
    settings.put("logging_collector", "on");
    settings.put("log_directory", folder.resolve(LOGS).toString());
    settings.put("log_filename", SlowQueries.FILE);
    settings.put("log_min_duration_statement", "20");
    return settings;
  }
}
